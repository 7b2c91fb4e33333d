import type { TrendsView } from '../views/chart';
import { overlap, type Box } from './boxes';
import { pieces, uprightRule, uprights, uprightWord } from './breaks';
import { ink, size } from './ink';
import { textWidth } from './measure';
import type { PanelView, TrendPanel } from './trend-panels';
import { word, type Word } from './words';

/** Lines that are so few are all named; of more only the own ones. */
const fewLines = 4;

const HALF = 7.5;
/** From a point to the middle of its words, the nearest first. */
const rises = [-13, 13, -28, 28, -43, 43] as const;

type Spot = readonly [number, number];

interface Wanted {
	readonly text: string;
	readonly at: Spot;
	readonly own: boolean;
	readonly bold: boolean;
}

/** The median's values and the names of lines at their ends, the more telling first, off the lines where there is room; what finds none is left to tooltip and table; then the uprights where units break. */
export function trendLabels(
	{ years }: Pick<TrendsView, 'years'>,
	of: PanelView,
	panel: TrendPanel
): readonly Word[] {
	const taken: Box[] = [
		{ left: -Infinity, right: Infinity, top: -Infinity, bottom: panel.top - 25 },
		{ left: -Infinity, right: panel.plot - 1, top: panel.top - 8, bottom: Infinity },
		{ left: -Infinity, right: Infinity, top: panel.bottom + 3, bottom: Infinity }
	];
	const lines = inkOf(of, panel);
	const labels = wantedOf(of, panel).flatMap(({ text, at: [x, y], own, bold }) => {
		const width = textWidth(text, size.note);
		const left = Math.max(
			Math.min(panel.plot, panel.right - width),
			Math.min(x - width / 2, panel.right - width)
		);
		if (left < panel.left) return [];
		const boxes = rises
			.map((rise) => y + rise)
			// The own name may always stand over the plot, by its colour.
			.concat(own ? [panel.top - 16] : [])
			.map((middle) => ({
				...{ left, right: left + width },
				...{ top: middle - HALF, bottom: middle + HALF }
			}))
			.filter((box) => !taken.some((other) => overlap(box, other)));
		const box = boxes.find((box) => !lines.some((dot) => overlap(box, dot))) ?? boxes[0];
		if (!box) return [];
		taken.push(box);
		return [
			word(text, left, box.top + HALF, {
				colour: own ? ink.own : ink.text,
				bold,
				rim: true
			})
		];
	});
	const heights = [-13, 13, 28].map((rise) => panel.top + rise);
	return [
		...labels,
		...uprights(of.breaks ?? [], years, panel.x).flatMap((upright) => [
			uprightRule(upright, panel.top - 8, panel.bottom),
			...uprightWord(upright, heights, [...taken, ...lines])
		])
	];
}

function wantedOf({ medians, lines: all }: PanelView, { x, y }: TrendPanel): readonly Wanted[] {
	const median = medians.map(({ year, value, text }, i) => ({
		text: i === medians.length - 1 ? `中位数 ${text}` : text,
		at: [x(year), y(value)] as const,
		...{ own: false, bold: true }
	}));
	const named = all.filter(({ own }) => own === true || all.length <= fewLines);
	const ends = [...named]
		.sort((a, b) => Number(b.own === true) - Number(a.own === true))
		.map(({ label, own = false, points }) =>
			points.map((point, i) => ({
				text: i === points.length - 1 ? `${label} ${point.text}` : point.text,
				at: [x(point.year), y(point.value)] as const,
				...{ own, bold: own }
			}))
		);
	const lines = [median, ...ends];
	return [
		...lines.flatMap((line) => line.slice(-1)),
		...lines.flatMap((line) => line.slice(0, -1).slice(0, 1)),
		...median.slice(1, -1)
	];
}

/** What the lines of a panel cover: small squares along them. */
function inkOf({ lines, medians }: PanelView, { x, y }: TrendPanel): readonly Box[] {
	const drawn = lines.flatMap(({ points, breaks }) => pieces(points, breaks));
	return [...drawn, medians].flatMap((points) => {
		const spots = points.map(({ year, value }): Spot => [x(year), y(value)]);
		return spots.flatMap((to, i) => along(spots[i - 1] ?? to, to).map(square));
	});
}

const STEPS = 12;

const along = (from: Spot, to: Spot): readonly Spot[] =>
	Array.from({ length: STEPS + 1 }, (_, i): Spot => {
		const at = (end: 0 | 1) => from[end] + ((to[end] - from[end]) * i) / STEPS;
		return [at(0), at(1)];
	});

const square = ([x, y]: Spot): Box => ({ left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 });
