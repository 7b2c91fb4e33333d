import type { ScatterView } from '../views/chart';
import { firstFree, type Box } from './boxes';
import { onRim, plain, type Place } from './marks';
import { medianWords, type Plot } from './scatter-frame';

const around: readonly Place[] = [
	{ position: 'right' },
	{ position: 'left' },
	{ position: 'top' },
	{ position: 'bottom' }
];

/** Where names find room beside their points, the own ones first; a point without room is named by its tooltip and table. */
export function placeNames(
	view: ScatterView,
	plot: Plot,
	width: number
): ReadonlyMap<number, Place> {
	const taken: Box[] = [
		...(view.medians ? medianWords(plot, view.medians) : []),
		{ left: -Infinity, right: plot.left - 1, top: -Infinity, bottom: Infinity },
		{ left: width, right: Infinity, top: -Infinity, bottom: Infinity },
		{ left: -Infinity, right: Infinity, top: plot.bottom - 2, bottom: Infinity },
		{ left: -Infinity, right: Infinity, top: -Infinity, bottom: plot.top }
	];
	const ordered = [...view.points.entries()].sort(
		([, a], [, b]) => Number(b.own === true) - Number(a.own === true)
	);
	const places = new Map<number, Place>();
	for (const [row, { label, named, x, y }] of ordered) {
		if (!named) continue;
		const found = firstFree(label, [plot.x(x.value), plot.y(y.value)], around, taken);
		if (!found) continue;
		taken.push(found.box);
		places.set(row, found.place);
	}
	return places;
}

/** A name beside its point. */
export function nameLabel(text: string, own: boolean, place: Place | undefined) {
	if (!place) return { show: false };
	return {
		show: true,
		formatter: plain(text),
		position: place.position,
		...onRim(own)
	};
}
