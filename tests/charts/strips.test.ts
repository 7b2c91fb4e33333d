import { expect, test } from 'vitest';
import { crossHair, plotOf } from '../../src/lib/charts/scatter-frame';
import type { ScatterView } from '../../src/lib/views/chart';

const view: ScatterView = {
	form: 'scatter',
	x: { min: 0, max: 100, unit: '%', label: '预算执行率' },
	y: { min: 10, max: 30, unit: '分', label: '执行得分' },
	medians: {
		x: { value: 80, text: '80.00%', address: 'm:x' },
		y: { value: 24, text: '24.00' }
	},
	points: []
};

test('both lines of a cross-hair can be pointed at: each by its name, over its whole length', () => {
	const plot = plotOf(view, 600);
	const [across, up] = [plot.right - plot.left, plot.bottom - plot.top];
	expect(crossHair(view, plot)).toMatchObject([
		{
			tip: ['预算执行率', '中位数', '80.00%'],
			address: 'm:x',
			value: [80, 20],
			symbolSize: [8, up]
		},
		{ tip: ['执行得分', '中位数', '24.00'], value: [50, 24], symbolSize: [across, 8] }
	]);
	expect(crossHair(view, plot)[1]).not.toHaveProperty('address');
	expect(up).toBeGreaterThan(100);
});

test('without medians there is no line to point at', () => {
	expect(crossHair({ ...view, medians: null }, plotOf(view, 600))).toEqual([]);
});
