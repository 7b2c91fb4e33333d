import type { SpreadView } from '../views/chart';
import { isNarrow, NARROW } from './chart';
import { size } from './ink';
import { textWidth, wrap } from './measure';
import { axisNote, tickText } from './scale';

const TITLE = 22;
const LEADING = 15;
/** Two lines of names over the plot. */
const NAMES = 34;
const PLOT = { dots: 56, bins: 92 };
const FOOT = 24;
const GAP = 14;
const NARROWEST = 288;

/** A level's band, in px. */
export interface Band {
	readonly title: readonly string[];
	readonly titleMiddle: number;
	/** The quartiles in words. */
	readonly stats: readonly string[];
	readonly statsMiddle: number;
	/** The first of the two lines of names. */
	readonly names: number;
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
	readonly width: number;
}

/** The quartiles in lines that fit the narrowest picture of the kind, so that heights never change. */
function statsOf({ quartiles }: SpreadView['bands'][number], narrow: boolean): readonly string[] {
	if (quartiles.length === 0) return [];
	const said = quartiles.map(({ label, text }) => `${label} ${text}`);
	const line = said.join(' · ');
	return textWidth(line, size.note) <= (narrow ? NARROWEST : NARROW) ? [line] : said;
}

function bandHeight(band: SpreadView['bands'][number], narrow: boolean): number {
	return TITLE + statsOf(band, narrow).length * LEADING + NAMES + plotHeight(band) + FOOT;
}

const plotHeight = ({ bins }: SpreadView['bands'][number]) => (bins ? PLOT.bins : PLOT.dots);

const noteHeight = ({ axis }: SpreadView) => (axisNote(axis) ? 24 : 0);

export function bandsHeight(view: SpreadView, width: number): number {
	const heights = view.bands.map((band) => bandHeight(band, isNarrow(width)) + GAP);
	return Math.max(1, noteHeight(view) + heights.reduce((sum, height) => sum + height, 0) - GAP);
}

/** Bands under each other on one scale. */
export function layBands(view: SpreadView, width: number): readonly Band[] {
	const narrow = isNarrow(width);
	const edge = Math.max(
		...[view.axis.min, view.axis.max].map((value) => textWidth(tickText(view.axis, value), 12))
	);
	let top = noteHeight(view);
	return view.bands.map((band) => {
		const stats = statsOf(band, narrow);
		const names = top + TITLE + stats.length * LEADING;
		const laid = {
			title: wrap(band.label, size.label, width),
			titleMiddle: top + TITLE / 2,
			stats,
			statsMiddle: top + TITLE + (stats.length * LEADING) / 2,
			names,
			top: names + NAMES,
			bottom: names + NAMES + plotHeight(band),
			left: Math.ceil(edge / 2) + 2,
			right: width - Math.ceil(edge / 2) - 2,
			width
		};
		top += bandHeight(band, narrow) + GAP;
		return laid;
	});
}
