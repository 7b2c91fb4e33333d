import type { ReferenceLine } from '../views/chart';
import { NARROW } from './chart';
import { ink, size } from './ink';
import { textWidth, wrap } from './measure';
import type { Rows } from './rows';
import type { Scale } from './scale';
import { dashed, words, type Word } from './words';

const LEADING = 15;
const NARROWEST = 288;

/** Height of the labels of reference lines, a step for each. */
export function lineHeader(lines: readonly ReferenceLine[], narrow: boolean): number {
	return steps(lines, narrow).reduce((sum, { text }) => sum + text.length * LEADING + 3, 0);
}

/** Labels follow one another as a staircase, the smallest value on top, so no line crosses a later label. */
function steps(lines: readonly ReferenceLine[], narrow: boolean) {
	const room = narrow ? NARROWEST : NARROW * 0.6;
	return [...lines]
		.sort((a, b) => a.value - b.value)
		.map(({ value, label }) => ({ value, text: wrap(label, size.note, room) }));
}

/** Reference lines through the rows that `labels` name; they pause where a stacked name stands in their way. */
export function lineWords(
	lines: readonly ReferenceLine[],
	x: Scale,
	rows: Rows,
	{ top, labels }: { top: number; labels: readonly string[] }
): Word[] {
	let y = top;
	return steps(lines, rows.stacked).flatMap(({ value, text }) => {
		const height = text.length * LEADING + 3;
		const middle = y + height / 2 - 1;
		const width = Math.max(...text.map((line) => textWidth(line, size.note)));
		const at = Math.round(x(value)) + 0.5;
		const aside = at + 5 + width <= rows.right;
		const left = Math.max(0, Math.min(at + 5, rows.right - width));
		const start = aside ? y : y + height;
		y += height;
		return [
			...strokes(rows, labels, at, start).map(([from, to]) => dashed([at, from], [at, to])),
			...words(text, left, middle, { colour: ink.second, rim: true })
		];
	});
}

/** The pieces of a vertical line at `at` from `start` down through the rows; where a stacked name or its rank is in the way, beside the marks alone. */
export function strokes(
	rows: Rows,
	labels: readonly string[],
	at: number,
	start: number
): [number, number][] {
	const drawn: [number, number][] = [];
	let from = start;
	for (const [row, label] of labels.entries()) {
		const lines = wrap(label, size.label, rows.labelRoom);
		const width = Math.max(...lines.map((line) => textWidth(line, size.label)));
		if (!rows.stacked || (at > width + 4 && at <= rows.labelRoom)) continue;
		drawn.push([from, rows.top + row * rows.rowHeight]);
		from = rows.labelMiddle(row) + (lines.length * size.label * 1.2) / 2 + 2;
	}
	const pieces: [number, number][] = [...drawn, [from, rows.top + labels.length * rows.rowHeight]];
	return pieces.filter(([top, bottom]) => top < bottom);
}
