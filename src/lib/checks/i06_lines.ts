import type { MeasureId } from '../model/measures';
import { figuresAt, type Sheet } from './core/book';
import type { Check, Outcome } from './core/check';
import { figureOf } from './core/figure';
import { depthOf, figuresOf, linesOf, topmost, within, type Line, type Lines } from './core/lines';
import { compareSum } from './core/sum';
import { tolerance } from './core/tolerance';
import { classes, classOf } from './parts/classes';

/** A printed list need not be complete, so a shortfall of its sum proves nothing. */
const rest = ['其余科目'];

/** Every line whose sub-lines are printed against their sum. */
function checkParents({ lines, place }: Lines): readonly Outcome[] {
	return lines.flatMap((line) => {
		const below = lines.filter(
			(each) => depthOf(each) > depthOf(line) && within(each, [line.code])
		);
		const total = figureOf(line);
		if (below.length === 0 || !total) return [];
		return [{ ...compareSum(total, figuresOf(topmost(below)), rest), year: place.year }];
	});
}

/** The topmost printed lines against the total of their table, which for economic lines may be basic spending or all. */
function checkTotals({ lines, place, classification }: Lines, sheet: Sheet): readonly Outcome[] {
	const top = topmost(lines);
	if (classification === 'economic' && top.some((line) => depthOf(line) > 3)) return [];
	const outcomes = totals[classification].flatMap((measure) =>
		figuresAt(sheet, measure, place)
			.slice(0, 1)
			.map((total) => compareSum(total, figuresOf(top), rest))
	);
	const [last] = outcomes.slice(-1);
	const found = outcomes.find(({ verdict }) => fits.includes(verdict)) ?? last;
	return found ? [{ ...found, year: place.year }] : [];
}

const fits: readonly Outcome['verdict'][] = ['holds', 'rounding'];
const totals = {
	function: ['expenditure'],
	economic: ['expenditure_basic', 'expenditure']
} as const satisfies Record<Lines['classification'], readonly MeasureId[]>;

/** Whether each functional line stands under the 类 of its code. */
function checkClasses({ lines, classification }: Lines): readonly Outcome[] {
	if (classification !== 'function') return [];
	return lines.flatMap((line) => {
		const printed = classOf(line.path?.split('/')[0] ?? '');
		return printed === undefined ? [] : [belongs(line, printed)];
	});
}

function belongs(line: Line, printed: string): Outcome {
	const base = { year: line.year, left: { row: line.row_id } };
	const own = line.code.slice(0, 3);
	if (printed === own) return { ...base, verdict: 'holds', words: '项与所列类相符' };
	const [name = own] = classes[own] ?? [];
	const words = `原文列于${line.path?.split('/')[0]}，${line.name}属${own}${name}`;
	return { ...base, verdict: 'contradiction', words };
}

/** I6 类、款、项逐级相加 */
export const lines: Check = {
	label: '功能与经济分类',
	rule: '各类之和 = 各款之和 = 各项之和 = 合计；项属于其代码的类',
	tolerance: tolerance.sum,
	reasons: ['仅列主要科目', '科目名称沿用旧称', '合并列示'],
	run: (sheet) =>
		linesOf(sheet).flatMap((each) => [
			...checkTotals(each, sheet),
			...checkParents(each),
			...checkClasses(each)
		])
};
