import type { BarsView } from '../views/chart';
import { size } from './ink';
import { textWidth, widest } from './measure';
import { labelWidth } from './rows';
import { scale, type Scale } from './scale';

type Row = BarsView['rows'][number];
type Part = Row['parts'][number];

/** The column at the right: the totals, and what is left out of the bars. */
export interface Tail {
	readonly room: number;
	/** What is left out stands under the total, not beside it. */
	readonly under: boolean;
}

/** Share of the picture that the bars keep before the column sets its words in two lines. */
const LEAST = 0.4;

/** One line where the bars keep enough, else two: shorter bars hold fewer labels, which would make them shorter still. */
export function tail(view: BarsView, width: number): Tail {
	const beside = roomOf(view, width, (total, spare) => total + spare);
	if (width - labelsOf(view, width) - beside >= LEAST * width)
		return { room: beside, under: false };
	return { room: roomOf(view, width, Math.max), under: true };
}

const labelsOf = (view: BarsView, width: number) =>
	labelWidth({ width, labels: view.rows.map((row) => row.label) });

/** Room for totals and for what is left out of the bars, which in turn get shorter. */
function roomOf(
	view: BarsView,
	width: number,
	both: (total: number, spare: number) => number
): number {
	const labels = labelsOf(view, width);
	let room = 0;
	for (let pass = 0; pass < 4; pass++) {
		const x = scale(view.axis, 0, width - labels - room - 64);
		const spares = view.rows.map((row) => spareText(view, row, x));
		room = both(totals(view), widest(spares, size.note));
	}
	return room;
}

/** Width of the column of totals. */
export function totals(view: BarsView): number {
	const width = widest(
		view.rows.map((row) => row.end ?? ''),
		size.note
	);
	return width > 0 ? width + 16 : 0;
}

/** The same as one line. */
export function spareText(view: BarsView, row: Row, x: Scale): string {
	return rest(view, row, x).join('　');
}

/** The same under a bar: as many lines as the room needs, no part broken. */
export function spareLines(view: BarsView, row: Row, x: Scale, room: number): string[] {
	const lines: string[] = [];
	for (const part of rest(view, row, x)) {
		const longer = `${lines.at(-1) ?? ''}　${part}`;
		if (lines.length > 0 && textWidth(longer, size.note) <= room) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines;
}

/** Whether a part's label has room inside its segment. */
export function fits(part: Part, x: Scale): boolean {
	return x(part.value) - x(0) >= textWidth(part.text, size.note) + 8;
}

/** What is said beside or under the bar, in the order of its parts. */
export function rest(view: BarsView, row: Row, x: Scale): string[] {
	return row.parts
		.filter((part) => !fits(part, x))
		.map((part) => `${view.series.find(({ id }) => id === part.series)?.label ?? ''} ${part.text}`);
}
