import { expect, test } from 'vitest';
import { draw, drawnParts } from '../../src/lib/charts/draw';
import { examples } from '../../src/lib/charts/examples';
import { setup } from '../../src/lib/charts/setup';
import type { ChartView } from '../../src/lib/views/chart';

const views: readonly ChartView[] = Object.values(examples);
const [width, height] = [600, 700];

/** The drawing of the last of several views that a chart shows one after the other. */
function drawn(...shown: readonly ChartView[]): string {
	const chart = setup()(null, null, { renderer: 'svg', ssr: true, width, height });
	for (const view of shown)
		chart.setOption(draw(view, width).option, { replaceMerge: [...drawnParts] });
	const svg = chart.renderToSVGString();
	chart.dispose();
	// Names of what is cut off or filled with lines are counted up.
	return svg.replace(/zr\d+-(cls|c|p)-?\d*/g, '');
}

test.each(views.map((view) => [view.form, view] as const))(
	'%s is drawn the same after any other form of chart',
	(_, view) => {
		const alone = drawn(view);
		expect(alone).toContain('<path');
		for (const before of views) expect(drawn(before, view)).toBe(alone);
	}
);

test('an option has no part that would stay behind', () => {
	for (const view of views)
		expect(['animation', ...drawnParts]).toEqual(
			expect.arrayContaining(Object.keys(draw(view, width).option))
		);
});
