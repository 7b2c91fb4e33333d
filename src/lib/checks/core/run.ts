import type { Decimal } from 'decimal.js';
import type { Records } from '../../model/schema';
import { Exact } from '../../util/exact';
import { openBook, type Book, type Sheet } from './book';
import type { Check, Finding, Outcome } from './check';

/** What stands between the rows of a right side. */
const rowSeparator = ' ';

/** Every finding of the checks on the records, by report and check: each check says something on each report. */
export function findingsOf(
	checks: Readonly<Record<string, Check>>,
	records: Records
): readonly Finding[] {
	const book = openBook(records);
	return book.sheets.flatMap((sheet) =>
		Object.entries(checks).flatMap(([id, check]) => findingsOn(id, check, sheet, book))
	);
}

function findingsOn(id: string, check: Check, sheet: Sheet, book: Book): readonly Finding[] {
	const outcomes = check.run(sheet, book);
	const all = outcomes.length > 0 ? outcomes : [nothing(check)];
	return all.map((outcome) => rowOf(id, sheet, outcome));
}

const nothing = (check: Check): Outcome => ({
	verdict: 'not_checkable',
	words: check.nothing ?? '本报告未列示所需数字'
});

function rowOf(check_id: string, { report }: Sheet, outcome: Outcome): Finding {
	const { verdict, year = report.year, left, right, range, rows = [], words } = outcome;
	const amounts = {
		left_value: left?.value ? text(left.value) : null,
		right_value: right ? text(right) : null,
		low: range ? text(range.low, Exact.ROUND_FLOOR) : null,
		high: range ? text(range.high, Exact.ROUND_CEIL) : null
	};
	return {
		check_id,
		report_id: report.report_id,
		unit_id: report.unit_id,
		year,
		verdict,
		...amounts,
		times: timesOf(amounts),
		left_row: left?.row ?? null,
		right_row: rows.length > 0 ? rows.join(rowSeparator) : null,
		explanation: words ?? null
	};
}

/** How far the sides are apart beside half of what is allowed, of the amounts as they are written. */
function timesOf({
	left_value,
	right_value,
	low,
	high
}: Pick<Finding, 'left_value' | 'right_value' | 'low' | 'high'>): string | null {
	if (left_value === null || right_value === null || low === null || high === null) return null;
	const half = new Exact(high).minus(low).div(2);
	if (half.isZero()) return null;
	const times = new Exact(left_value).minus(right_value).abs().div(half);
	return times.toDecimalPlaces(2, Exact.ROUND_HALF_UP).toFixed();
}

const text = (value: Decimal, rounding: Decimal.Rounding = Exact.ROUND_HALF_UP): string => {
	const rounded = value.toDecimalPlaces(4, rounding);
	return (rounded.isZero() ? new Exact(0) : rounded).toFixed();
};
