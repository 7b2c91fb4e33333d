import { expect, test } from 'vitest';
import { dotAxis, scoreAxis, zeroAxis } from '../../src/lib/views/axis';
import { binsOf } from '../../src/lib/views/bins';

const values = (low: number, high: number, n: number) =>
	Array.from({ length: n }, (_, i) => (low + ((high - low) * i * i) / (n - 1) ** 2).toFixed(2));

test.each([
	[88, 96, 1067],
	[0, 100, 25],
	[19.84, 91.64, 40],
	[-3.5, 12.25, 300],
	[0.01, 0.09, 60],
	[50.05, 89.98, 1034],
	[61.5, 99.5, 20],
	[123456.78, 987654.32, 21]
])(
	'a histogram from %d to %d of %d has eight to twenty steps that divide its axis and hold every value once',
	(low, high, n) => {
		const sample = values(low, high, n);
		const numbers = sample.map(Number);
		const scores = low < 0 ? [] : [scoreAxis(numbers)];
		for (const axis of [dotAxis(numbers, ''), zeroAxis(numbers, ''), ...scores]) {
			const bins = binsOf(sample, axis);
			expect(bins.length).toBeGreaterThanOrEqual(8);
			expect(bins.length).toBeLessThanOrEqual(20);
			expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([axis.min, axis.max]);
			for (const [i, { from, to, count }] of bins.entries()) {
				const last = i === bins.length - 1;
				const held = numbers.filter(
					(value) => value >= from && (value < to || (last && value <= to))
				);
				expect(count, `${from}—${to}`).toBe(held.length);
				expect(bins[i + 1]?.from ?? to).toBe(to);
			}
			expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(sample.length);
		}
	}
);

test('a value on an edge belongs to the step above it, the highest to the last', () => {
	const axis = { min: 0, max: 1, unit: '' };
	const bins = binsOf(['0.00', '0.30', '0.30', '0.29', '0.7', '1.00'], axis);
	expect(bins.map(({ from, count }) => [from, count])).toEqual([
		[0, 1],
		[0.1, 0],
		[0.2, 1],
		[0.3, 2],
		[0.4, 0],
		[0.5, 0],
		[0.6, 0],
		[0.7, 1],
		[0.8, 0],
		[0.9, 1]
	]);
});
