import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** ECharts with just the parts these charts draw with; registering twice does nothing. */
export function setup(): typeof init {
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
