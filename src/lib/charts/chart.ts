import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GraphicComponentOption, GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartView } from '../views/chart';

/** The part of ECharts these charts use. */
export type Option = ComposeOption<
	| ScatterSeriesOption
	| BarSeriesOption
	| LineSeriesOption
	| GridComponentOption
	| GraphicComponentOption
>;

/** One form of chart: its height and its ECharts option follow from a finished view and a width in px. */
export interface Chart<V extends ChartView = ChartView> {
	readonly form: V['form'];
	height(view: V, width: number): number;
	option(view: V, width: number): Option;
}

/** What a drawn mark, bar or point says when it is pointed at or chosen. */
export interface Datum {
	/** Position of its row, panel or item in the view. */
	readonly row: number;
	/** Lines of its tooltip, plain text. */
	readonly tip: readonly string[];
	/** Where its figure answers for itself. */
	readonly address?: string;
}

/** Below this width rows take two lines: the label above its marks. */
export const NARROW = 480;

/** Heights depend on this alone, so that a live chart keeps the height of its picture. */
export function isNarrow(width: number): boolean {
	return width < NARROW;
}
