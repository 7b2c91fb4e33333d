import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './measure';

/**
 * ECharts with just the parts these charts draw with; registering twice does nothing. Words are placed before it sees them, so it
 * need not ask the browser how wide each is, which takes longer than the drawing.
 */
export function setup(): typeof init {
	setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, sizeOf(font)) }) });
	use([
		ScatterChart,
		BarChart,
		LineChart,
		GridComponent,
		GraphicComponent,
		TooltipComponent,
		SVGRenderer
	]);
	return init;
}

/** The size in a CSS font, in px. */
const sizeOf = (font = '') => Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12');
