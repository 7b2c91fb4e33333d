import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';
import { Exact } from '../../util/exact';
import { factorOf } from '../../records/units';
import { alternativesOf } from '../claims/alternatives';
import { formulas } from '../claims/formulas';
import { recompute } from '../claims/recompute';
import type { Book, Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import { halfOf, rangeOf, type Figure } from '../core/figure';
import { corners } from '../core/interval';
import { judge } from '../core/judge';
import { percent } from '../core/words';

type Indicator = RowOf<'indicator'>;

const { compute } = formulas.completion;

/** Every printed completion against the actual value and the target. */
export function checkCompletion(sheet: Sheet, book: Book): readonly Outcome[] {
	const rows = sheet.indicator.filter(
		({ basis, completion }) => basis === 'stated' && completion !== null
	);
	return [
		...rows.map((row) => ({ year: row.year, ...outcomeOf(row, sheet) })),
		...recompute('completion')(sheet, book)
	];
}

function outcomeOf(row: Indicator, sheet: Sheet): Outcome {
	const printed = printedOf(row);
	const [target, actual] = [numberOf(row, row.target_value, true), numberOf(row, row.actual_value)];
	if (!target || !actual)
		return { verdict: 'not_checkable', left: printed, words: '目标值或完成值不是数字' };
	if (target.value.isZero()) return { verdict: 'zero_base', left: printed, words: '目标值为零' };
	const fit = (base: Figure) =>
		judge(
			printed,
			compute(actual.value, base.value),
			corners(compute, rangeOf(actual), rangeOf(base)),
			{ cut: true }
		);
	const verdict = fit(target);
	const right = compute(actual.value, target.value);
	const base = { left: printed, right, range: corners(compute, rangeOf(actual), rangeOf(target)) };
	if (verdict !== 'contradiction') return { ...base, verdict };
	const words = `${actual.text}÷${target.text}得${percent(right)}`;
	const other = budgets(row, sheet).find(({ figure }) => fit(figure) === 'holds');
	if (other)
		return {
			...base,
			verdict: 'scope',
			rows: [other.figure.row],
			words: `以${other.name}${other.text}为分母计得；${words}`
		};
	const custom = kindly(row, printed, actual, target);
	return custom
		? { ...base, verdict: 'scope', words: `${custom}；${words}` }
		: { ...base, verdict, words };
}

/** Another customary way of counting completion that reproduces what is printed, in words. */
function kindly(
	{ operator }: Indicator,
	printed: Figure,
	actual: Figure,
	target: Figure
): string | undefined {
	const full = printed.value.equals(100);
	const [a, t] = [actual.value, target.value];
	if (full && operator !== '<=' && a.gt(t)) return '封顶100%';
	if (operator !== '<=') return undefined;
	if (full && a.lte(t)) return '不高于目标即为完成';
	return !a.isZero() && judge(printed, compute(t, a), exactly(compute(t, a))) !== 'contradiction'
		? '按目标值÷完成值反向计算'
		: undefined;
}

const exactly = (value: Decimal) => ({ low: value, high: value });

/** The printed percentage; completions stand in the records without their unit. */
const printedOf = ({ row_id, completion }: Indicator): Figure => ({
	row: row_id,
	value: new Exact(completion ?? 0),
	half: halfOf(completion ?? '', '%', '%'),
	text: `${completion}%`
});

/** A target is set, so exact; so is what was counted. */
function numberOf(row: Indicator, text: string | null, exact = false): Figure | null {
	if (text === null) return null;
	const unit = row.target_unit ?? '';
	const measured = /^(%|万元|元)$/.test(unit) && !exact;
	const half = measured ? halfOf(text, '%', '%') : new Exact(0);
	return { row: row.row_id, value: new Exact(text), half, text: `${text}${unit}` };
}

/** The body's own budgets, in the unit of an indicator of money. */
function budgets(row: Indicator, sheet: Sheet) {
	const factor = factorOf('元', row.target_unit ?? '');
	const executed = sheet
		.stated('expenditure', { year: row.year, stage: 'final', scope: 'all' })
		.slice(0, 1);
	if (!factor) return [];
	return executed.flatMap((spent) =>
		alternativesOf(spent, sheet)
			.filter(({ figure }) => !figure.value.isZero())
			.map(({ figure, name }) => ({ name, text: figure.text, figure: divided(figure, factor) }))
	);
}

const divided = (figure: Figure, factor: Decimal): Figure => ({
	...figure,
	value: figure.value.div(factor),
	half: figure.half.div(factor)
});
