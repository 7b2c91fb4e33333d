import fc from 'fast-check';
import { expect, test } from 'vitest';
import { picture } from '../../src/lib/charts/picture';
import { tickStep } from '../../src/lib/charts/scale';
import { dotAxis } from '../../src/lib/views/axis';
import type { Mark, PairsView } from '../../src/lib/views/chart';
import { outside, overlapping, texts } from './lettering';

test('an axis of dots carries at least two ticks at any width, and no more than have room', () => {
	const values = fc.array(fc.integer({ min: -2000, max: 20000 }), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(values, fc.integer({ min: 120, max: 1200 }), (found, width) => {
			const axis = dotAxis(
				found.map((value) => value / 100),
				'%',
				[90, 100]
			);
			const ticks = Math.floor((axis.max - axis.min) / tickStep(axis, width) + 1e-9) + 1;
			expect(ticks).toBeGreaterThanOrEqual(2);
			expect((ticks - 1) * 40).toBeLessThanOrEqual(width);
		})
	);
});

test('where no round step meets both ends, ticks still begin at the beginning', () => {
	expect(tickStep({ min: 88, max: 102, unit: '%' }, 322)).toBe(4);
});

test('two columns of long amounts on a phone keep the ticks at both ends, each in its own place', () => {
	const mark = (value: number, text: string): Mark => ({
		...{ value, text, stage: 'final', basis: 'stated', name: '本年支出' }
	});
	const axis = { ...dotAxis([1036200, 8567700], '元'), label: '本年支出' };
	const rows = ['北京朝阳区工商联', '新余渝水区工商联'].map((label) => ({
		label,
		left: mark(8567700, '8,567,700.00［口］'),
		right: mark(1036200, '1,036,200.00')
	}));
	const view: PairsView = { form: 'pairs', left: axis, right: axis, rows };
	const svg = picture(view, { id: 'narrow', width: 358 });
	const words = texts(svg);
	const ends = words.filter(({ text }) => text === '0' || text === '10,000,000');
	expect(ends.map(({ text }) => text)).toEqual(['0', '10,000,000', '0', '10,000,000']);
	expect(overlapping(words)).toEqual([]);
	expect(outside(svg, words)).toEqual([]);
});
