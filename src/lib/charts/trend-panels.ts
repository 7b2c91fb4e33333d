import type { TrendsView } from '../views/chart';
import { isNarrow, NARROW } from './chart';
import { size } from './ink';
import { widest, wrap } from './measure';
import { axisNote, scale, tickStep, tickText, type Scale } from './scale';

export type PanelView = TrendsView['panels'][number];

const GAP = 28;
/** Between title and plot, where names may stand. */
const ABOVE = 26;
const PLOT = 120;
const YEARS = 22;
const BELOW = 18;
const NARROWEST = 288;
/** From the edges of the plot to the first and the last year. */
const INSET = 18;
/** Ticks as dense as on a horizontal axis of this width. */
const TICKS = 200;

/** A group's panel, in px; its scales give where a year and a value stand. */
export interface TrendPanel {
	readonly left: number;
	/** Where hairlines begin, right of the values of the scale. */
	readonly plot: number;
	readonly right: number;
	readonly titleTop: number;
	readonly title: readonly string[];
	readonly top: number;
	readonly bottom: number;
	/** From the first year to the last. */
	readonly from: number;
	readonly to: number;
	readonly x: (year: number) => number;
	readonly y: Scale;
}

/** The panels that have something to show; the others follow as rows with the word why not. */
export const drawnOf = ({ panels }: TrendsView) =>
	panels.filter(({ absence }) => absence === undefined);

export const absentOf = ({ panels }: TrendsView) =>
	panels.filter(({ absence }) => absence !== undefined);

/** The values along the scale that all panels share. */
export function ticksOf({ axis }: TrendsView): readonly number[] {
	const step = tickStep(axis, TICKS);
	const count = Math.floor((axis.max - axis.min) / step + 1e-6);
	return Array.from({ length: count + 1 }, (_, i) => axis.min + i * step);
}

/** Columns follow the number of panels, not the width, so that heights never change. */
function columns(view: TrendsView, narrow: boolean): number {
	const count = drawnOf(view).length;
	if (narrow || count < 2) return 1;
	return count === 3 || count > 6 ? 3 : 2;
}

function titleLines(view: TrendsView, narrow: boolean): number {
	const count = columns(view, narrow);
	const room = narrow ? NARROWEST : (NARROW - (count - 1) * GAP) / count;
	return Math.max(1, ...drawnOf(view).map(({ label }) => wrap(label, size.label, room).length));
}

const panelHeight = (view: TrendsView, narrow: boolean) =>
	titleLines(view, narrow) * 16 + ABOVE + PLOT + YEARS + BELOW;

const noteHeight = ({ axis }: TrendsView) => (axisNote(axis) ? 24 : 0);

export const absentRow = (width: number) => (isNarrow(width) ? 48 : 32);

/** Where the rows of groups without a line begin. */
export function absentTop(view: TrendsView, width: number): number {
	const narrow = isNarrow(width);
	const lines = Math.ceil(drawnOf(view).length / columns(view, narrow));
	return noteHeight(view) + lines * panelHeight(view, narrow);
}

export function trendsHeight(view: TrendsView, width: number): number {
	const absent = absentOf(view).length;
	const top = absentTop(view, width);
	return absent > 0 ? top + absent * absentRow(width) + 1 : top - BELOW + 4;
}

export function layTrends(view: TrendsView, width: number): readonly TrendPanel[] {
	const narrow = isNarrow(width);
	const count = columns(view, narrow);
	const across = (width - (count - 1) * GAP) / count;
	const edge = widest(
		ticksOf(view).map((value) => tickText(view.axis, value)),
		size.note
	);
	const last = view.years.length - 1;
	return drawnOf(view).map(({ label }, index): TrendPanel => {
		const left = (index % count) * (across + GAP);
		const titleTop = noteHeight(view) + Math.floor(index / count) * panelHeight(view, narrow);
		const top = titleTop + titleLines(view, narrow) * 16 + ABOVE;
		const bottom = top + PLOT;
		const plot = left + edge + 6;
		const from = plot + INSET;
		const to = left + across - INSET;
		return {
			...{ left, plot, right: left + across, titleTop, top, bottom, from, to },
			title: wrap(label, size.label, across),
			x: (year) => from + ((to - from) * view.years.indexOf(year)) / Math.max(last, 1),
			y: scale(view.axis, bottom, top)
		};
	});
}
