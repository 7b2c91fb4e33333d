import type { MeasureId } from '../model/measures';
import { figuresAt, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { figuresOf, linesOf, topmost, within } from './core/lines';
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
	return economic.flatMap(({ place, lines }) =>
		codes.flatMap(([measure, prefixes]) => {
			const own = lines.filter((line) => within(line, prefixes));
			const [total] = figuresAt(sheet, measure, place);
			if (!total || own.length === 0) return [];
			return [{ ...compareSum(total, figuresOf(topmost(own)), ['其余科目']), year: place.year }];
		})
	);
}

/** I7 基本支出 = 人员 + 公用 */
export const basic: Check = {
	label: '基本支出',
	rule: '基本支出 = 人员经费 + 公用经费；人员经费 = 301 + 303，公用经费 = 302 + 307 + 310 + 399各科目之和',
	tolerance: tolerance.sum,
	reasons: ['对个人和家庭的补助单列', '仅列主要科目'],
	run: (sheet) => [...checkTotal(rule, sheet), ...checkLines(sheet)]
};
