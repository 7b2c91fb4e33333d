import { Exact } from '../util/exact';
import type { Observation, Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { figureOf } from './core/figure';
import { tolerance } from './core/tolerance';

/** Below this many pairs of years an equality says nothing. */
const fewest = 5;

/** Figures of this year that are printed for last year too, both not 0. */
function pairsOf(sheet: Sheet): readonly (readonly [Observation, Observation])[] {
	const { year } = sheet.report;
	return sheet.observation.flatMap((row) => {
		const now = figureOf(row);
		if (row.year !== year || row.basis !== 'stated' || row.fund !== null || !now) return [];
		const [before] = sheet.stated(row.measure, { ...row, year: year - 1 });
		return before && !now.value.isZero() ? [[row, before] as const] : [];
	});
}

function checkYears(sheet: Sheet): readonly Outcome[] {
	const pairs = pairsOf(sheet);
	if (pairs.length < fewest) return [];
	const equal = pairs.filter(([now, before]) => now.value === before.value);
	const base = {
		left: { row: pairs[0]?.[0].row_id ?? '', value: new Exact(equal.length) },
		right: new Exact(pairs.length)
	};
	return equal.length === pairs.length
		? [{ ...base, verdict: 'contradiction', words: `${pairs.length}个数字与上年全部相同` }]
		: [{ ...base, verdict: 'holds' }];
}

/** Another year in the title than the report's. */
function checkTitle({ report }: Sheet): readonly Outcome[] {
	const years = report.title.match(/(?:19|20)\d{2}(?=\s*年)/g) ?? [];
	if (years.length === 0) return [];
	const other = years.find((year) => Number(year) !== report.year);
	if (other === undefined) return [{ verdict: 'holds', words: '标题年度与报告年度相同' }];
	return [{ verdict: 'contradiction', right: new Exact(other), words: `标题所印年度为${other}年` }];
}

/** I20 不是上年的数字，也没有模板残留 */
export const leftovers: Check = {
	label: '照抄与残留',
	rule: '本年各数不与上年全部相同（五对以上才核对）；标题年度与报告年度相同',
	tolerance: tolerance.none,
	reasons: ['标题为公开年度而非报告年度', '金额确实未变'],
	unit: '个',
	run: (sheet) => [...checkTitle(sheet), ...checkYears(sheet)]
};
