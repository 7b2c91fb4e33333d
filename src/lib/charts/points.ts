import type { SlopesView } from '../views/chart';
import { firstFree, type Box } from './boxes';
import type { Place } from './marks';
import type { Panel } from './panels';

/** One amount of one year in a panel. */
export type Point = SlopesView['panels'][number]['points'][number];

const above: readonly Place[] = [
	{ position: 'top' },
	{ position: 'bottom' },
	{ position: 'top', offset: [0, -15] },
	{ position: 'bottom', offset: [0, 15] }
];

function beside(position: 'left' | 'right'): Place[] {
	return [0, -15, 15].map((dy) => ({ position, offset: [0, dy] as const }));
}

/** Amounts stand at both ends of a slope, above the points of a longer line; ends first, none over another; with the room that they take. */
export function placePoints(
	view: Pick<SlopesView, 'axis' | 'years'>,
	points: readonly Point[],
	{ plot }: Panel
): { readonly places: ReadonlyMap<Point, Place>; readonly taken: readonly Box[] } {
	const last = view.years.length - 1;
	const at = (point: Point): [number, number] => {
		const share = (point.value - view.axis.min) / (view.axis.max - view.axis.min || 1);
		const step = last === 0 ? 0.5 : view.years.indexOf(point.year) / last;
		return [
			plot.left + step * (plot.right - plot.left),
			plot.bottom - share * (plot.bottom - plot.top)
		];
	};
	const years: Box = { left: -Infinity, right: Infinity, top: plot.bottom + 2, bottom: Infinity };
	const taken: Box[] = [years];
	const set = new Map<Point, Place>();
	const isEnd = ({ year }: Point) => year === view.years[0] || year === view.years[last];
	const candidates = ({ year }: Point) =>
		last > 1 ? above : beside(last === 1 && year === view.years[0] ? 'left' : 'right');
	for (const point of [...points.filter(isEnd), ...points.filter((p) => !isEnd(p))]) {
		const found = firstFree(point.text, at(point), candidates(point), taken);
		if (!found) continue;
		taken.push(found.box);
		set.set(point, found.place);
	}
	return { places: set, taken };
}
