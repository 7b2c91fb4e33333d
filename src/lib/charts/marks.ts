import type { Mark } from '../views/chart';
import type { Datum } from './chart';
import { font, ink, size } from './ink';
import { textWidth } from './measure';
import { stages, type Stage } from '../model/terms';

const symbols: Record<Stage, { readonly symbol: string; readonly symbolSize: number }> = {
	initial: { symbol: 'triangle', symbolSize: 11 },
	adjusted: { symbol: 'diamond', symbolSize: 12 },
	budget: { symbol: 'rect', symbolSize: 9 },
	final: { symbol: 'circle', symbolSize: 9 }
};

/** Half a mark and the gap to its label. */
export const REACH = 6 + 4;

/** Where a label stands beside its mark. */
export interface Place {
	readonly position: 'left' | 'right' | 'top' | 'bottom';
	readonly offset?: readonly [number, number];
}

/** The look of a mark: shape by stage, open where derived, accent where it is the reader's own. */
export function markStyle(mark: Mark, own: boolean) {
	const colour = own ? ink.own : ink.peer;
	const open = mark.basis !== 'stated';
	return {
		...symbols[mark.stage ?? 'final'],
		itemStyle: {
			opacity: 1,
			color: open ? ink.paper : colour,
			borderColor: open ? colour : ink.paper,
			borderWidth: open ? 1.5 : 1
		}
	};
}

const lettering = (own: boolean) => ({
	color: own ? ink.own : ink.text,
	fontFamily: font,
	fontSize: size.note,
	fontWeight: own ? (600 as const) : (400 as const)
});

/** Lettering beside a mark, on a rim of paper so that lines may pass under it. */
export const onRim = (own: boolean) => ({
	...lettering(own),
	distance: 4,
	textBorderColor: ink.paper,
	textBorderWidth: 3
});

/** Lettering in a row of its own, on a ground of paper so that no line that passes under it is seen between its signs. */
export const onGround = (own: boolean) => ({
	...lettering(own),
	distance: 2,
	padding: [0, 2],
	backgroundColor: ink.paper
});

/** The value printed beside a mark, on a rim of paper, or on a ground where its row is its own. */
export function markLabel(
	mark: Mark,
	own: boolean,
	place: Place,
	on: typeof onRim | typeof onGround = onRim
) {
	return {
		show: true,
		formatter: plain(mark.text),
		position: place.position,
		offset: [...(place.offset ?? [0, 0])],
		...on(own)
	};
}

/** One mark of a scatter or line series, with what it says when pointed at. */
export function markDatum(mark: Mark, row: number, label: string): Datum {
	const stage = mark.stage ? [stages[mark.stage]] : [];
	// A row that is named after its only mark says that name once.
	const name = label.startsWith(mark.name) ? '' : mark.name;
	const tip = [label, `${name} ${mark.text}`.trim(), ...stage];
	return { row, tip, ...addressOf(mark) };
}

/** The address a drawn part of a view carries on, where it has one. */
export const addressOf = ({ address }: { readonly address?: string }) =>
	address === undefined ? {} : { address };

/** Labels of one row's marks, given in order of value: the outer ones aside, those between above. */
export function placeLabels(marks: readonly { x: number; text: string }[], right: number): Place[] {
	const last = marks.length - 1;
	if (last === 0 && marks[0])
		return [fitsRight(marks[0], right) ? { position: 'right' } : { position: 'left' }];
	const above = spread(marks.slice(1, -1), right);
	return marks.map(({ x }, index) => {
		if (index === 0) return { position: 'left' };
		if (index === last) return { position: 'right' };
		return { position: 'top', offset: [(above[index - 1] ?? x) - x, 0] };
	});
}

/** Middles of labels in one line, each as near its mark as its neighbours and the edge allow. */
function spread(marks: readonly { x: number; text: string }[], right: number): number[] {
	const half = marks.map(({ text }) => textWidth(text, size.note) / 2 + 4);
	let end = -Infinity;
	const middles = marks.map(({ x }, index) => {
		const middle = Math.max(x, end + (half[index] ?? 0));
		end = middle + (half[index] ?? 0);
		return middle;
	});
	let limit = right;
	for (let index = middles.length - 1; index >= 0; index--) {
		const own = half[index] ?? 0;
		middles[index] = Math.min(middles[index] ?? 0, limit - own);
		limit = (middles[index] ?? 0) - own;
	}
	return middles;
}

function fitsRight({ x, text }: { x: number; text: string }, right: number): boolean {
	return x + REACH + textWidth(text, size.note) <= right;
}

/** ECharts reads `{…}` in a label as a template; a function's answer is taken as it is. */
export function plain(text: string): () => string {
	return () => text;
}
