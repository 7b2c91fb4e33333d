import type { ScatterView } from '../views/chart';
import type { Chart, Option } from './chart';
import { still } from './ink';
import { markDatum, markStyle } from './marks';
import { crossHair, frame, medians, plotOf, scatterHeight, type Plot } from './scatter-frame';
import { nameLabel, placeNames } from './scatter-names';

/** Two metrics as points; lines at both medians, names for the own units and those far from the rest. */
export const scatter = {
	form: 'scatter',
	height: scatterHeight,
	option
} satisfies Chart<ScatterView>;

function option(view: ScatterView, width: number): Option {
	const plot = plotOf(view, width);
	const { left, right, top, bottom } = plot;
	const bounds = { show: false, type: 'value' as const };
	return {
		animation: false,
		grid: { left, width: right - left, top, height: bottom - top, outerBoundsMode: 'none' },
		xAxis: { ...bounds, min: view.x.min, max: view.x.max },
		yAxis: { ...bounds, min: view.y.min, max: view.y.max },
		graphic: [...frame(view, plot, width), ...medians(view, plot)],
		series: [
			{
				type: 'scatter',
				...still,
				clip: false,
				// The points come first where they lie on a line.
				data: [...crossHair(view, plot), ...points(view, plot, width)]
			}
		]
	};
}

function points(view: ScatterView, plot: Plot, width: number) {
	const places = placeNames(view, plot, width);
	return view.points.map(({ label, own, x, y }, row) => ({
		...markStyle({ ...x, stage: 'final' }, own === true),
		...markDatum(x, row, label),
		tip: [label, `${x.name} ${x.text}`, `${y.name} ${y.text}`],
		value: [x.value, y.value],
		label: nameLabel(label, own === true, places.get(row))
	}));
}
