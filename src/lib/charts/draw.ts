import type { ChartView } from '../views/chart';
import type { Chart, Option } from './chart';
import { charts } from './index';

/** A view as ECharts draws it at a width: the height it takes and its option. */
export function draw(view: ChartView, width: number): { height: number; option: Option } {
	const chart: Chart = charts[view.form];
	return { height: chart.height(view, width), option: chart.option(view, width) };
}

/** What another option replaces in a chart that stands; the tooltip stays, for to make one lays out the page. */
export const drawnParts = ['grid', 'xAxis', 'yAxis', 'series', 'graphic'] as const;
