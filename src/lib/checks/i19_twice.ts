import type { RowOf } from '../model/schema';
import { Exact } from '../util/exact';
import { groupBy } from '../util/group';
import type { Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { rangeOf } from './core/figure';
import { same } from './core/judge';
import { statedTwice, type Twice } from './core/statements';
import { tolerance } from './core/tolerance';
import { nameOf } from './core/words';
import { isUnitJump } from './i18_units';

function outcomeOf({ left, right, row, residue }: Twice): Outcome {
	const verdict = same(left, right);
	const base = { verdict, year: row.year, left, right: right.value, rows: [right.row] };
	if (verdict !== 'contradiction') return base;
	const told = `${nameOf(row)}另处为${right.text}`;
	const words = residue ? `图表残留数据${left.text}，${told}，图表标签或已错位` : told;
	return { ...base, range: rangeOf(right), words };
}

/** Indicators of one name in two tables of one subject. */
function checkIndicators(sheet: Sheet): readonly Outcome[] {
	const named = groupBy(sheet.indicator, ({ subject, level3 }) => `${subject} ${level3}`);
	return [...named.values()].flatMap(([first, ...others]) =>
		others.flatMap((row) => (first && row.table !== first.table ? compare(row, first) : []))
	);
}

type Indicator = RowOf<'indicator'>;

function compare(left: Indicator, right: Indicator): readonly Outcome[] {
	if (left.target_unit !== right.target_unit) return [];
	const differs = (a: string | null, b: string | null) =>
		a !== null && b !== null && !new Exact(a).equals(b);
	const parts = [
		...(differs(left.target_value, right.target_value)
			? [`目标值${left.target_value}与${right.target_value}`]
			: []),
		...(differs(left.actual_value, right.actual_value)
			? [`完成值${left.actual_value}与${right.actual_value}`]
			: [])
	];
	const unit = left.target_unit ?? '';
	return [
		{
			verdict: parts.length > 0 ? 'contradiction' : 'holds',
			year: left.year,
			left: { row: left.row_id, value: numberOf(left) },
			...(right.actual_value === null ? {} : { right: new Exact(right.actual_value) }),
			rows: [right.row_id],
			...(parts.length > 0 ? { words: `同名指标两表不同：${parts.join('，')}（${unit}）` } : {})
		}
	];
}

const numberOf = ({ actual_value }: Indicator) =>
	actual_value === null ? null : new Exact(actual_value);

/** I19 同一数字两处相同 */
export const twice: Check = {
	label: '前后一致',
	rule: '同一报告中同一数字（年度、阶段、口径相同）的各处列示相同；同一对象同名指标的两表相同',
	tolerance: tolerance.same,
	reasons: [
		'位数取舍不同（如截去末位）',
		'图表为模板残留（标签与数值错位）',
		'申报时与自评时的目标不同'
	],
	nothing: '没有数字在两处列示为不同的行',
	run: (sheet) => [
		...statedTwice(sheet)
			.filter((pair) => !isUnitJump(pair))
			.map(outcomeOf),
		...checkIndicators(sheet)
	]
};
