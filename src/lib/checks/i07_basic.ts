import type { MeasureId } from '../model/measures';
import { figuresAt, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { rangeOf } from './core/figure';
import { sum } from './core/interval';
import { figuresOf, linesOf, topmost, within, type Lines } from './core/lines';
import { compareSum } from './core/sum';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';

const rule: Total = { total: 'expenditure_basic', parts: [['personnel_cost', 'public_cost']] };

/** The economic codes that either part is made of. */
const codes: readonly (readonly [MeasureId, readonly string[]])[] = [
	['personnel_cost', ['301', '303']],
	['public_cost', ['302', '307', '309', '310', '399']]
];

/** A part of basic spending against its economic lines. */
function checkLines(sheet: Sheet): readonly Outcome[] {
	const economic = linesOf(sheet).filter(({ classification }) => classification === 'economic');
	return economic.flatMap((table) =>
		codes.flatMap(([measure, prefixes]) => {
			const own = table.lines.filter((line) => within(line, prefixes));
			const [total] = figuresAt(sheet, measure, table.place);
			if (!total || own.length === 0) return [];
			const outcome = compareSum(total, figuresOf(topmost(own)), ['其余科目']);
			const explained = outcome.verdict === 'contradiction' && coversMore(table, sheet);
			return [{ ...outcome, ...(explained ? withProjects : {}), year: table.place.year }];
		})
	);
}

const withProjects = { verdict: 'scope', words: '经济科目表含项目支出，大于基本支出' } as const;

/** Whether the lines of a table exceed basic spending altogether. */
function coversMore({ lines, place }: Lines, sheet: Sheet): boolean {
	const [basic] = figuresAt(sheet, 'expenditure_basic', place);
	const all = sum(figuresOf(topmost(lines)).map(rangeOf));
	return basic !== undefined && all.low.gt(rangeOf(basic).high);
}

/** I7 基本支出 = 人员 + 公用 */
export const basic: Check = {
	label: '基本支出',
	rule: '基本支出 = 人员经费 + 公用经费；人员经费 = 301 + 303，公用经费 = 302 + 307 + 310 + 399各科目之和',
	tolerance: tolerance.sum,
	reasons: ['对个人和家庭的补助单列', '仅列主要科目'],
	run: (sheet) => [...checkTotal(rule, sheet), ...checkLines(sheet)]
};
