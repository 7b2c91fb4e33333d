import { isNarrow } from './chart';
import { ink, size } from './ink';
import { widest, wrap } from './measure';
import { rule, words, type Word } from './words';

interface RowPlan {
	readonly width: number;
	readonly labels: readonly string[];
	/** Height above the first row. */
	readonly header: number;
	readonly rowHeight: { readonly wide: number; readonly narrow: number };
	/** Width kept free at the right for a column of words. */
	readonly tail?: number;
	/** What the header says over the labels; it widens their column. */
	readonly note?: string;
}

/** The geometry of a picture whose rows are units: labels at the left, or above where it is narrow. */
export interface Rows {
	readonly narrow: boolean;
	readonly width: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly rowHeight: number;
	/** Middle of a row's marks. */
	middle(row: number): number;
	/** Middle of a row's label. */
	labelMiddle(row: number): number;
}

const GAP = 16;
const NARROW_LABEL = 14;

export function rowsHeight(
	plan: Pick<RowPlan, 'width' | 'labels' | 'header' | 'rowHeight'>
): number {
	const { wide, narrow } = plan.rowHeight;
	return plan.header + plan.labels.length * (isNarrow(plan.width) ? narrow : wide) + 1;
}

export function layRows(plan: RowPlan): Rows {
	const narrow = isNarrow(plan.width);
	const rowHeight = narrow ? plan.rowHeight.narrow : plan.rowHeight.wide;
	const top = plan.header;
	const tail = plan.tail ? plan.tail + GAP : 0;
	return {
		narrow,
		width: plan.width,
		left: narrow ? 0 : labelWidth(plan) + GAP,
		right: plan.width - (narrow ? 0 : tail),
		top,
		rowHeight,
		middle: (row) => top + row * rowHeight + (narrow ? NARROW_LABEL + 21 : rowHeight / 2),
		labelMiddle: (row) => top + row * rowHeight + (narrow ? NARROW_LABEL : rowHeight / 2)
	};
}

function labelWidth({ labels, width, note = '' }: RowPlan): number {
	const column = Math.min(widest(labels, size.label), labelRoom(width));
	return Math.ceil(Math.max(column, widest([note], size.note), 72));
}

/** Most of the width that labels may take before they are set in two lines. */
export function labelRoom(width: number): number {
	return width * (width < 700 ? 0.25 : 0.36);
}

interface RowLabel {
	readonly label: string;
	readonly own?: boolean;
	readonly absence?: string | undefined;
}

/** Labels of the rows, the words of the absent ones, and the hairlines of the table. */
export function rowWords(rows: Rows, list: readonly RowLabel[], absentAt = rows.left): Word[] {
	const room = rows.narrow ? rows.width : rows.left - GAP;
	const placed = list.flatMap(({ label, own, absence }, row) => [
		...words(wrap(label, size.label, room), 0, rows.labelMiddle(row), {
			size: size.label,
			rim: rows.narrow,
			...(own ? { bold: true, colour: ink.own } : {})
		}),
		...(absence ? words([absence], absentAt, rows.middle(row), { colour: ink.second }) : [])
	]);
	const lines = Array.from({ length: list.length + 1 }, (_, row) => {
		const y = rows.top + row * rows.rowHeight + 0.5;
		return rule([0, y], [rows.width, y]);
	});
	return [...lines, ...placed];
}

/** The grid of the rows that hold marks; its bands stand around the middles of the marks. */
export function rowGrid(rows: Rows, count: number, left: number, right: number) {
	const first = rows.middle(0) - rows.rowHeight / 2;
	return {
		left,
		width: Math.max(1, right - left),
		top: first,
		height: Math.max(1, count * rows.rowHeight),
		outerBoundsMode: 'none' as const
	};
}

/** The axis of the rows: it only places, labels are set by `rowWords`. */
export function rowAxis(count: number) {
	return {
		type: 'category' as const,
		inverse: true,
		show: false,
		data: Array.from({ length: Math.max(1, count) }, (_, row) => String(row))
	};
}
