import { reportKinds } from '../../model/terms';
import type { CollectedRow } from '../../query/lists/collected';

/** One kind of document of one year: collected, found within another document, or not collected. */
export interface SquareView {
	readonly letter: '决' | '预' | '评';
	readonly state: 'file' | 'attached' | 'none';
	/** `2023年部门决算已收录`. */
	readonly label: string;
}

/** Kinds as squares: 部门决算, 部门预算, and 整体绩效自评 or 评价, which answer for each other. */
export const squareKinds = [
	{ letter: '决', label: reportKinds.final, kinds: ['final'] },
	{ letter: '预', label: reportKinds.budget, kinds: ['budget'] },
	{ letter: '评', label: '整体绩效自评或评价', kinds: ['selfeval', 'evaluation'] }
] as const;

/** The squares of one unit and year. */
export function squaresOf(
	year: number,
	row: Pick<CollectedRow, 'kinds' | 'attached'> | undefined
): readonly SquareView[] {
	const held = row?.kinds.split(' ') ?? [];
	return squareKinds.map(({ letter, label, kinds }) => {
		const one = kinds.find((kind) => held.includes(kind));
		if (one) return { letter, state: 'file', label: `${year}年${reportKinds[one]}已收录` };
		if (letter === '评' && row?.attached)
			return { letter, state: 'attached', label: `${year}年${label}已收录（附于部门决算）` };
		return { letter, state: 'none', label: `${year}年${label}未收录` };
	});
}

/** The kinds of a unit and year that were not collected. */
export const missingKinds = (row: Pick<CollectedRow, 'kinds' | 'attached'>): readonly string[] => {
	const squares = squaresOf(0, row);
	return squareKinds.filter((_, i) => squares[i]?.state === 'none').map(({ label }) => label);
};
