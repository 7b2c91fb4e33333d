import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics, type MetricId } from '../../metrics';
import { everyChoice } from '../../metrics/choices';
import { bases } from '../../model/terms';
import type { MetricAddress } from '../../query/address';
import { askAt, questionAt, type AnyAnswer } from '../../query/at';
import { compile } from '../../query/compile';
import { askBreaks } from '../../query/lists/breaks';
import { askSources, type SourceRow } from '../../query/lists/sources';
import { askUnits } from '../../query/lists/units';
import { listed } from '../../util/ids';
import { chosenUnit } from '../../util/money-unit';
import { breaksOf, breakWordsOf } from '../breaks';
import { columnUnit, figureCell, changeRateCell, operandCell, valueCell } from '../cells';
import { changeUnit, signedChange } from '../differences';
import type { CellView } from '../figure';
import { operandsIn } from '../operands';
import { choiceWords, yearWords } from '../title';
import { derivation } from './fields';
import { metricFormula } from './formula';
import { pairedSubject } from './paired';
import { peersSubject } from './peers';
import { spreadSubject } from './spread';
import type { Subject } from './subject';
import { formatCount } from '../../util/count';

/** A value of a metric; null where the metric has none of this kind for the unit and year. */
export async function metricSubject(
	engine: Engine,
	address: MetricAddress,
	options?: QueryOptions
): Promise<Subject | null> {
	if (address.peers) return peersSubject(engine, address, options);
	if (address.spread) return spreadSubject(engine, address, address.spread, options);
	if (address.paired) return pairedSubject(engine, address, address.paired, options);
	const [row, units] = await Promise.all([
		askAt(engine, address, options),
		askUnits(engine, address.where, options)
	]);
	if (!row || units.length === 0) return null;
	const rows = listed(address.side === 'denominator' ? null : row.numerator_rows);
	const base = listed(address.side === 'numerator' ? null : row.denominator_rows);
	const [found, others, breaks] = await Promise.all([
		askSources(engine, [...rows, ...base], options),
		isOperand(address) ? [] : askOthers(engine, address, options),
		units.length > 1 ? [] : askBreaks(engine, address.where, options)
	]);
	const sources = new Map(found.map((source) => [source.row_id, source]));
	const { figure, unit } = figureOf(address, row);
	return {
		title: titleOf(
			address,
			row,
			units.length > 1 ? `${formatCount(units.length)}个单位` : (units[0]?.short_name ?? '')
		),
		figure,
		unit,
		qualifiers: [...choiceWords(shown(address), address.params), ...basisWords(row)],
		notes: [
			...metrics[address.metric].caveats,
			...breakWordsOf(breaksOf(shown(address), breaks), () => '')
		],
		formula: isOperand(address)
			? derivation(found)
			: (metricFormula(address, row, sources) ?? derivation(found)),
		others,
		rows,
		base,
		computed: isComputed(address, found),
		statement: compile(questionAt(address))
	};
}

/** Whether it is one side of a value, rather than a value. */
const isOperand = ({ side }: MetricAddress) => side === 'numerator' || side === 'denominator';

/** The metric a reader is told of: of a change, what changed. */
const shown = ({ metric, of }: MetricAddress): MetricId => of ?? metric;

const basisWords = ({ basis, n, of }: AnyAnswer) => [
	...(basis ? [bases[basis]] : []),
	...(of > 1 ? [`${formatCount(n)}/${formatCount(of)}个单位年度`] : [])
];

function titleOf(address: MetricAddress, row: AnyAnswer, unit: string): string {
	const { metric, of, where, side, params } = address;
	const facet = [row.line, row.part_label, row.level3].find((name) => typeof name === 'string');
	const operand = side && side !== 'rate' && operandsIn(metric, params)?.[side].label;
	const what = side === 'rate' ? '增减率' : '';
	const name = of ? `${metrics[of].label}${metrics[metric].label}${what}` : metrics[metric].label;
	return [
		unit,
		yearWords((where.year ?? []).map(Number)),
		[facet, operand || name].filter(Boolean).join('：')
	]
		.filter((piece) => piece !== '')
		.join(' · ');
}

function figureOf(
	address: MetricAddress,
	row: AnyAnswer
): { readonly figure: CellView; readonly unit: string } {
	const { metric, side, params } = address;
	if (side === 'rate')
		return {
			figure: changeRateCell({ ...row, rate: typeof row.rate === 'string' ? row.rate : null }),
			unit: ''
		};
	if (side) {
		const stored = operandsIn(metric, params)?.[side].unit ?? '元';
		const money = stored === '元' ? chosenUnit() : undefined;
		return { figure: operandCell(row, side, money), unit: money ?? stored };
	}
	const of = shown(address);
	const { money, unit } = columnUnit(of, [row.value]);
	if (metric === 'year_on_year') {
		const format = (value: string) => signedChange(of, value, money);
		const figure = figureCell(row, { format, money: unit === money ? money : undefined });
		return { figure, unit: changeUnit(of, money) };
	}
	return { figure: valueCell(metric, row, money), unit: carried.includes(unit) ? '' : unit };
}

/** Units that a value's own text says. */
const carried = ['%', '等级'];

/** A figure that is read off one record was not computed, though a metric names it; unless it was derived as it was entered. */
const isComputed = ({ metric, of }: MetricAddress, sources: readonly SourceRow[]) =>
	of !== undefined ||
	sources.length !== 1 ||
	sources[0]?.basis === 'derived' ||
	metrics[metric].unit === '%';

/** The same metric under every other choice of its parameters, for the same unit and year. */
async function askOthers(
	engine: Engine,
	address: MetricAddress,
	options?: QueryOptions
): Promise<Subject['others']> {
	const metric = shown(address);
	const choices = everyChoice(metrics[metric]).filter((params) =>
		Object.entries(params).some(([key, id]) => address.params[key] !== id)
	);
	const found = await Promise.all(
		choices.map(async (params) => ({
			params,
			row: await askAt(engine, { ...address, params }, options)
		}))
	);
	return found.flatMap(({ params, row }) => {
		if (!row) return [];
		const { figure, unit } = figureOf({ ...address, params }, row);
		const words = choiceWords(metric, params).join(' · ');
		return [{ label: words, figure, unit: figure.value === null ? '' : unit }];
	});
}
