import { cellSeparator } from '../../../../records/figures';
import { candidate, type CandidateOf } from '../../../candidate';
import { span, stated } from '../drafts';
import { plainly, pointsIn, rateIn, type Figure } from '../figures';
import { closed, isBlank, isSaid } from '../words/clean';
import type { IndicatorColumn } from '../words/columns';
import type { IndicatorRow } from './indicators';
import { resultOf, targetOf } from './targets';

/** In the order of the columns of a printed row, what is quoted where it holds a number. */
const quoted: readonly IndicatorColumn[] = [
	...(['level3', 'target', 'interim', 'actual', 'completion'] as const),
	...(['weight', 'score', 'previous'] as const)
];
const used: readonly IndicatorColumn[] = [
	...quoted,
	'level1',
	'level2',
	'operator',
	'unit',
	'rule'
];

const value = (figure: Figure | undefined) => (figure ? plainly(figure) : null);

/** The record of a row of indicators. */
export function indicatorOf(
	{ level1, level2, cells, sure }: IndicatorRow,
	subject: string,
	table: number,
	year: number
): CandidateOf<'indicator'> {
	const text = (column: IndicatorColumn) => cells.get(column)?.text ?? '';
	const kept = (column: IndicatorColumn) => text(column) || null;
	const [name, actual] = [text('level3'), text('actual')];
	const target = targetOf(
		{ target: text('target'), sign: text('operator'), unit: text('unit') },
		name,
		actual
	);
	const [weight, score] = [pointsIn(text('weight')), pointsIn(text('score'))];
	const row = {
		year,
		subject,
		table,
		level1,
		level2,
		level3: name,
		operator: target.operator,
		target: kept('target'),
		target_value: target.value,
		target_unit: target.unit,
		actual: kept('actual'),
		actual_value: resultOf(actual, target),
		interim: kept('interim'),
		previous: kept('previous'),
		completion: value(rateIn(text('completion'))),
		weight: value(weight),
		score: value(score),
		scoring_rule: kept('rule'),
		...stated(printedOf(cells), null, locatorOf(cells))
	};
	const fits = !weight || !score || score.value.lte(weight.value);
	const named = !isBlank(row.level3);
	return candidate('indicator', row, '绩效指标行', sure && fits && named);
}

/** Cells that hold a number, in reading order; target and result together, unless there are other numbers only. */
function printedOf(cells: ReadonlyMap<IndicatorColumn, { text: string }>): string {
	const order = [...cells].filter(([column, { text }]) => quoted.includes(column) && text !== '');
	const pair = order.filter(([column]) => column === 'target' || column === 'actual');
	const numbers = order.filter(([, { text }]) => /\d/.test(text));
	const told = numbers.length === 0 || pair.some((each) => numbers.includes(each));
	return order
		.filter((each) => numbers.includes(each) || (told && pair.includes(each)))
		.map(([, { text }]) => closed(text))
		.join(cellSeparator);
}

function locatorOf(cells: ReadonlyMap<IndicatorColumn, Parameters<typeof isSaid>[0]>): string {
	const said = [...cells].flatMap(([column, cell]) =>
		used.includes(column) && isSaid(cell) ? [cell.locator] : []
	);
	return span(said[0] ?? '', said.at(-1) ?? '');
}
