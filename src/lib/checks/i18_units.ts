import type { Check, Outcome } from './core/check';
import { unitOf } from './core/figure';
import { statedTwice, type Twice } from './core/statements';
import { tolerance } from './core/tolerance';

/** Whether one statement is about ten thousand times the other. */
export function isUnitJump({ left, right, row }: Twice): boolean {
	if (unitOf(row) !== '元' || left.value.isZero() || right.value.isZero()) return false;
	const ratio = left.value.div(right.value).abs();
	const times = ratio.lt(1) ? ratio.pow(-1) : ratio;
	return times.gte(9_500) && times.lte(10_500);
}

function outcomeOf(twice: Twice): Outcome {
	const { left, right, row } = twice;
	const base = { year: row.year, left, right: right.value, rows: [right.row] };
	return isUnitJump(twice)
		? { ...base, verdict: 'contradiction', words: '相差约一万倍，元与万元可能混用' }
		: { ...base, verdict: 'holds' };
}

/** I18 同一数字两处不应相差约一万倍 */
export const units: Check = {
	label: '计量单位',
	rule: '同一数字在两处的列示不应相差约一万倍（元与万元混用）',
	tolerance: tolerance.none,
	reasons: ['表头单位为元、正文为万元'],
	nothing: '没有数字在两处列示为不同的行',
	run: (sheet) =>
		statedTwice(sheet)
			.filter(({ row }) => unitOf(row) === '元')
			.map(outcomeOf)
};
