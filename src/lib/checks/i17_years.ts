import { signed } from './claims/operands';
import { type Book, type Observation, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { figureOf, rangeOf, type Figure } from './core/figure';
import { same } from './core/judge';
import { tolerance } from './core/tolerance';
import { nameOf } from './core/words';

/** The reports of the same body on the year before. */
const earlier = (sheet: Sheet, book: Book): readonly Sheet[] =>
	book.sheetsOf(sheet.report.unit_id).filter(({ report }) => report.year === sheet.report.year - 1);

/** Last year's figures in this report against last year's report. */
function checkPrior(sheet: Sheet, before: Sheet): readonly Outcome[] {
	const stated = sheet.observation.flatMap((row) => {
		const figure = figureOf(row);
		return row.year === before.report.year && row.basis === 'stated' && figure
			? compare(figure, row, before)
			: [];
	});
	return [...stated, ...checkChanges(sheet, before)];
}

/** What this year's figure less the printed change makes of last year's, against last year's report. */
function checkChanges(sheet: Sheet, before: Sheet): readonly Outcome[] {
	return sheet.claim.flatMap((claim) => {
		const row = sheet.observation.find(({ row_id }) => row_id === claim.target);
		const now = row && figureOf(row);
		const change = claim.kind === 'change' && claim.basis === 'stated' ? signed(claim) : null;
		if (!row || !now || !change) return [];
		const value = now.value.minus(change.value);
		const figure = { ...change, value, half: now.half.plus(change.half) };
		return compare(figure, { ...row, year: before.report.year }, before);
	});
}

function compare(figure: Figure, row: Observation, before: Sheet): readonly Outcome[] {
	if (row.fund !== null) return [];
	const [other] = before.stated(row.measure, row);
	const found = other && figureOf(other);
	return found ? [outcomeOf(figure, found, nameOf(row), before)] : [];
}

/** Last year's carry-out against this year's carry-in. */
function checkCarryover(sheet: Sheet, before: Sheet): readonly Outcome[] {
	return sheet.places('carryover_in').flatMap((place) => {
		const [into] = sheet.stated('carryover_in', place);
		const [out] = before.stated('carryover_out', { ...place, year: before.report.year });
		const [left, right] = [into && figureOf(into), out && figureOf(out)];
		if (place.year !== sheet.report.year || !left || !right) return [];
		return [outcomeOf(left, right, '年初结转和结余与上年年末数', before)];
	});
}

function outcomeOf(left: Figure, right: Figure, name: string, before: Sheet): Outcome {
	const verdict = same(left, right);
	const base = { left, right: right.value, range: rangeOf(right), rows: [right.row] };
	if (verdict !== 'contradiction') return { ...base, verdict, year: before.report.year };
	const words = `${name}：上年报告为${right.text}`;
	return { ...base, verdict, words, year: before.report.year };
}

/** I17 上年数与上年报告一致；年初结转 = 上年年末结转 */
export const years: Check = {
	label: '与上年报告',
	rule: '本报告所称上年数 = 上年报告的数；年初结转和结余 = 上年年末结转和结余',
	tolerance: tolerance.same,
	reasons: ['上年数经追溯调整', '单位划转、合并', '预算数与决算数相比'],
	nothing: '未收录上年报告，或两年未列示同一项目',
	run: (sheet, book) =>
		earlier(sheet, book)
			.filter(({ report }) => report.entity_scope === sheet.report.entity_scope)
			.flatMap((before) => [...checkPrior(sheet, before), ...checkCarryover(sheet, before)])
};
