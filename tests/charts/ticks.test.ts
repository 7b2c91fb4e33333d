import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickStep } from '../../src/lib/charts/scale';
import { dotAxis } from '../../src/lib/views/axis';

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
