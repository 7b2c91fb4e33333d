import { isNarrow, NARROW } from './chart';
import { ink, size } from './ink';
import { widest, wrap } from './measure';
import { rule, words, type Word } from './words';

interface RowPlan {
	readonly width: number;
	readonly labels: readonly string[];
	/** Height above the first row. */
	readonly header: number;
	readonly rowHeight: { readonly wide: number; readonly stacked: number };
	/** Labels stand above the marks at any width, not only where it is narrow. */
	readonly stacked?: boolean;
	/** Room over the marks for labels that stand above them. */
	readonly lift?: number;
	/** Width kept free at the right for a column of words. */
	readonly tail?: number;
	/** What the header says over the labels; it widens their column. */
	readonly note?: string;
}

/** The geometry of a picture whose rows are units: labels at the left, or stacked above the marks. */
export interface Rows {
	readonly stacked: boolean;
	readonly width: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly rowHeight: number;
	/** Width of a row's label before it is set in two lines. */
	readonly labelRoom: number;
	/** Middle of a row's marks. */
	middle(row: number): number;
	/** Middle of a row's label. */
	labelMiddle(row: number): number;
}

const GAP = 16;
const LEADING = 16;
const FIRST_LINE = 14;
const NARROWEST = 288;

export function rowsHeight(plan: RowPlan): number {
	const { top, rowHeight } = layRows(plan);
	return top + plan.labels.length * rowHeight + 1;
}

export function layRows(plan: RowPlan): Rows {
	const { width, header, lift = 0, tail = 0 } = plan;
	const stacked = plan.stacked ?? isNarrow(width);
	const column = labelWidth(plan);
	const lines = stacked ? stackedLines(plan) : 1;
	const rowHeight = stacked
		? plan.rowHeight.stacked + lift + (lines - 1) * LEADING
		: plan.rowHeight.wide + lift;
	const label = stacked ? FIRST_LINE + (lines - 1) * LEADING * 0.5 : rowHeight / 2;
	const mark = stacked ? FIRST_LINE + 21 + lift + (lines - 1) * LEADING : rowHeight / 2;
	const end = tail > 0 ? tail + GAP : 0;
	return {
		stacked,
		width,
		left: stacked ? 0 : column + GAP,
		right: width - (stacked ? 0 : end),
		top: header,
		rowHeight,
		labelRoom: stacked ? width - end : column,
		middle: (row) => header + row * rowHeight + mark,
		labelMiddle: (row) => header + row * rowHeight + label
	};
}

/** Lines a stacked label may take, counted for the narrowest picture so that heights never change. */
function stackedLines({ labels, width, tail = 0 }: RowPlan): number {
	const room = (isNarrow(width) ? NARROWEST : NARROW) - tail - GAP;
	return Math.max(1, ...labels.map((label) => wrap(label, size.label, room).length));
}

/** The column of labels: as wide as they are, within a share of the picture that lets them have two lines. */
export function labelWidth({
	labels,
	width,
	note = ''
}: Pick<RowPlan, 'labels' | 'width' | 'note'>): number {
	const widestLabel = widest(labels, size.label);
	const share = width * (width < 700 ? 0.25 : 0.36);
	const column = Math.min(widestLabel, Math.max(share, widestLabel / 2 + size.label * 1.5));
	return Math.ceil(Math.max(column, widest([note], size.note), 72));
}

interface RowLabel {
	readonly label: string;
	readonly own?: boolean;
	readonly absence?: string | undefined;
}

/** Labels of the rows, the words of the absent ones, and the hairlines of the table. */
export function rowWords(rows: Rows, list: readonly RowLabel[], absentAt = rows.left): Word[] {
	const placed = list.flatMap(({ label, own, absence }, row) => {
		const lines = wrap(label, size.label, rows.labelRoom);
		return [
			...words(lines, 0, rows.labelMiddle(row), {
				// Beside the marks a row is no higher for two lines, so they are set smaller.
				size: lines.length > 1 && !rows.stacked ? size.note : size.label,
				rim: rows.stacked,
				...(own ? { bold: true, colour: ink.own } : {})
			}),
			...(absence ? words([absence], absentAt, rows.middle(row), { colour: ink.second }) : [])
		];
	});
	const lines = Array.from({ length: list.length + 1 }, (_, row) => {
		const y = rows.top + row * rows.rowHeight + 0.5;
		return rule([0, y], [rows.width, y]);
	});
	return [...lines, ...placed];
}

/** Rows under a chart for what has nothing to show, each with the word why not; of this height, wherever their labels stand. */
export function absentRows(
	list: readonly RowLabel[],
	{ width, top, height }: { readonly width: number; readonly top: number; readonly height: number }
): Word[] {
	if (list.length === 0) return [];
	const labels = list.map(({ label }) => label);
	const rowHeight = { wide: height, stacked: height };
	return rowWords(layRows({ width, labels, header: top, rowHeight }), list);
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
