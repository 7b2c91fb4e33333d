import { describe, expect, test } from 'vitest';
import { examples } from '../../src/lib/charts/examples';
import { picture } from '../../src/lib/charts/picture';
import type { ChartView } from '../../src/lib/views/chart';
import { texts, overlapping, outside } from './lettering';
import { variants } from './variants';

const gallery: readonly (readonly [string, ChartView])[] = [
	...Object.entries(examples),
	...Object.entries(variants)
];
const widths = [1152, 870, 564, 358];

describe.each(gallery)('%s', (name, view) => {
	test.each(widths)('at %i px is drawn as approved', async (width) => {
		const svg = picture(view, { id: name, width });
		if (width === 870) return;
		await expect(svg.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
			`golden/${name}-${width}.svg`
		);
	});

	test.each(widths)('at %i px no text lies over another or leaves the picture', (width) => {
		const svg = picture(view, { id: name, width });
		const placed = texts(svg);
		expect(placed.length).toBeGreaterThan(0);
		expect(overlapping(placed)).toEqual([]);
		expect(outside(svg, placed)).toEqual([]);
	});

	test.each(widths)('at %i px every coordinate is a number', (width) => {
		const svg = picture(view, { id: name, width });
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
	});

	test('is the same at every drawing', () => {
		const [first, second] = [1, 2].map(() => picture(view, { id: name, width: 564 }));
		expect(second).toBe(first);
	});

	test('keeps its height between the widths of its kind, so that a live chart fits its picture', () => {
		const height = (width: number) =>
			/height="(\d+)"/.exec(picture(view, { id: name, width }))?.[1];
		expect(new Set([480, 564, 700, 870, 1152].map(height)).size).toBe(1);
		expect(new Set([288, 320, 358, 479].map(height)).size).toBe(1);
	});
});
