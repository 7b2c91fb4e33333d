import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Exact } from '../../src/lib/util/exact';
import { claims, only, says } from './records';

/* What rounding allows a printed rate, to its last digit. */

const ratio = (rate: string, part: string, whole: string) =>
	only('carryover', {
		observation: [says('carryover_out', part), says('expenditure', whole)],
		claim: [claims('carryover', rate, 'o1', 'o2')]
	});

test('one unit of the last digit, or a cut, is no contradiction; two units outside the interval are', () => {
	expect(ratio('13.10', '4.1000', '31.3000').verdict).toBe('holds');
	expect(ratio('13.09', '4.1000', '31.3000').verdict).toBe('rounding');
	expect(ratio('13.11', '4.1000', '31.3000').verdict).toBe('rounding');
	expect(ratio('13.08', '4.1000', '31.3000').verdict).toBe('contradiction');
	expect(ratio('13.12', '4.1000', '31.3000').verdict).toBe('contradiction');
});

test('a rate of rounded amounts never contradicts, however it was rounded; any move is judged by the interval', () => {
	const modes = [Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN, Exact.ROUND_DOWN] as const;
	fc.assert(
		fc.property(
			fc.integer({ min: 10_000, max: 900_000_000 }),
			fc.integer({ min: 10_000, max: 900_000_000 }),
			fc.integer({ min: 0, max: 4 }),
			fc.constantFrom(...modes),
			fc.integer({ min: -20, max: 20 }),
			(part, whole, decimals, mode, off) => {
				const [a, b] = [part, whole].map((yuan) => new Exact(yuan).div(10_000).toFixed(2));
				const rate = new Exact(part).div(whole).times(100).toDecimalPlaces(decimals, mode);
				const at = (value: InstanceType<typeof Exact>) =>
					only('carryover', {
						observation: [says('carryover_out', a ?? ''), says('procurement', b ?? '')],
						claim: [claims('carryover', value.toFixed(decimals), 'o1', 'o2')]
					}).verdict;
				expect(at(rate)).not.toBe('contradiction');
				const step = new Exact(10).pow(-decimals);
				const moved = rate.plus(step.times(off));
				const ends = (x: string, y: string, toward: 1 | -1) =>
					new Exact(x)
						.plus(0.005 * toward)
						.div(new Exact(y).minus(0.005 * toward))
						.times(100);
				const nominal = new Exact(a ?? '')
					.div(b ?? '')
					.times(100)
					.toDecimalPlaces(decimals);
				const outside =
					moved.minus(nominal).abs().gt(step) &&
					(moved.lt(ends(a ?? '', b ?? '', -1).minus(step)) ||
						moved.gt(ends(a ?? '', b ?? '', 1).plus(step)));
				expect(at(moved) === 'contradiction').toBe(outside);
			}
		),
		{ numRuns: 150 }
	);
});
