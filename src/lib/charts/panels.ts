import type { SlopesView } from '../views/chart';
import { isNarrow, NARROW } from './chart';
import { size } from './ink';
import { widest, wrap } from './measure';
import { axisNote } from './scale';

const GAP = 28;
const PLOT = 72;
const YEARS = 22;
const BELOW = 20;
const NARROWEST = 288;

/** One panel of small multiples, in px. */
export interface Panel {
	readonly left: number;
	readonly width: number;
	readonly titleTop: number;
	readonly title: readonly string[];
	/** The plot proper, between the labels of the first and the last year. */
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
}

/** Columns follow the number of panels and of years, not the width, so that heights never change. */
function columns(view: SlopesView, narrow: boolean): number {
	if (narrow) return 1;
	const most = view.years.length > 2 ? 2 : 3;
	const count = present(view).length;
	return count === 4 ? 2 : Math.max(1, Math.min(count, most));
}

/** The panels that have something to show; absent units follow as rows. */
export function present(view: SlopesView): SlopesView['panels'] {
	return view.panels.filter(({ points }) => points.length > 0);
}

export function absentees(view: SlopesView): SlopesView['panels'] {
	return view.panels.filter(({ points }) => points.length === 0);
}

/** Between title and plot; labels of longer lines stand above their points. */
function above(view: SlopesView): number {
	return view.years.length > 2 ? 30 : 16;
}

function titleLines(view: SlopesView, narrow: boolean): number {
	const count = columns(view, narrow);
	const room = narrow ? NARROWEST : (NARROW - (count - 1) * GAP) / count;
	return Math.max(1, ...present(view).map(({ label }) => wrap(label, size.label, room).length));
}

function panelHeight(view: SlopesView, narrow: boolean): number {
	return titleLines(view, narrow) * 16 + above(view) + PLOT + YEARS + BELOW;
}

export function noteHeight(view: SlopesView): number {
	return axisNote(view.axis) ? 24 : 0;
}

/** Where the rows of absent units begin. */
export function absentTop(view: SlopesView, width: number): number {
	const narrow = isNarrow(width);
	const lines = Math.ceil(present(view).length / columns(view, narrow));
	return noteHeight(view) + lines * panelHeight(view, narrow);
}

export function panelsHeight(view: SlopesView, width: number): number {
	const absent = absentees(view).length;
	const top = absentTop(view, width);
	return absent > 0 ? top + absent * absentRow(width) + 1 : top - BELOW + 4;
}

export function absentRow(width: number): number {
	return isNarrow(width) ? 48 : 32;
}

export function layPanels(view: SlopesView, width: number): Panel[] {
	const narrow = isNarrow(width);
	const count = columns(view, narrow);
	const across = (width - (count - 1) * GAP) / count;
	const label = widest(
		present(view).flatMap(({ points }) => points.map(({ text }) => text)),
		size.note
	);
	const inset = view.years.length <= 2 ? label + 12 : Math.max(label / 2, 16) + 2;
	return present(view).map(({ label: name }, index) => {
		const left = (index % count) * (across + GAP);
		const top = noteHeight(view) + Math.floor(index / count) * panelHeight(view, narrow);
		const title = wrap(name, size.label, across);
		const plotTop = top + titleLines(view, narrow) * 16 + above(view);
		return {
			left,
			width: across,
			titleTop: top,
			title,
			plot: {
				left: left + inset,
				right: left + across - inset,
				top: plotTop,
				bottom: plotTop + PLOT
			}
		};
	});
}
