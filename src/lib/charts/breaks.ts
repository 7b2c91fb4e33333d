import type { SeriesBreak } from '../views/chart';
import { overlap, type Box } from './boxes';
import { ink, size } from './ink';
import { textWidth } from './measure';
import { dashed, word, type Word } from './words';

type Dated = { readonly year: number };

/** The points of a series in pieces: nothing joins what lies before a break to what lies after it. */
export function pieces<P extends Dated>(
	points: readonly P[],
	breaks: readonly Dated[] = []
): readonly (readonly P[])[] {
	const before = (point: P) => breaks.filter(({ year }) => year <= point.year).length;
	const ordinals = [...new Set(points.map(before))].sort((a, b) => a - b);
	return ordinals.map((n) => points.filter((point) => before(point) === n));
}

/** What the first point beyond a break says of it. */
export const breakTip = (
	point: Dated,
	points: readonly Dated[],
	breaks: readonly SeriesBreak[] = []
): readonly string[] =>
	breaks
		.filter(
			({ year }) =>
				year <= point.year && !points.some((each) => each.year >= year && each.year < point.year)
		)
		.map(({ text }) => text);

/** What stands at an upright. */
const changed = '口径变动';

/** An upright between two years, and the words for it, the fullest first. */
interface Upright {
	readonly at: number;
	/** Half of what lies between the two years. */
	readonly half: number;
	readonly labels: readonly string[];
}

/** Where breaks stand among years, each place once; x gives where a year does. */
export function uprights(
	breaks: readonly (Dated & { readonly of?: string })[],
	years: readonly number[],
	x: (year: number) => number
): readonly Upright[] {
	const found = breaks.flatMap(({ year, of }) => {
		const next = years.find((each) => each >= year);
		const last = next === undefined ? undefined : years[years.indexOf(next) - 1];
		if (next === undefined || last === undefined) return [];
		const labels = [...(of ? [`${changed}（${of}）`] : []), changed];
		return [{ at: (x(last) + x(next)) / 2, half: (x(next) - x(last)) / 2, labels }];
	});
	return [...new Map(found.map((each) => [each.at, each])).values()];
}

/** The upright itself. */
export const uprightRule = ({ at }: Upright, top: number, bottom: number): Word => {
	const x = Math.round(at) + 0.5;
	return dashed([x, top], [x, bottom]);
};

const HALF_LINE = 7.5;
/** Between the word and the points of the two years. */
const GAP = 8;

/** The fullest words on an upright that touch nothing at one of the heights; none where the years stand too close. */
export function uprightWord(
	{ at, half, labels }: Upright,
	heights: readonly number[],
	taken: readonly Box[]
): readonly Word[] {
	for (const label of labels) {
		const reach = textWidth(label, size.note) / 2;
		const y = heights.find((y) => !taken.some((other) => overlap(around(at, y, reach), other)));
		if (y !== undefined && reach + GAP <= half)
			return [word(label, at, y, { colour: ink.second, align: 'center', rim: true })];
	}
	return [];
}

const around = (x: number, y: number, reach: number): Box => ({
	...{ left: x - reach, right: x + reach },
	...{ top: y - HALF_LINE, bottom: y + HALF_LINE }
});
