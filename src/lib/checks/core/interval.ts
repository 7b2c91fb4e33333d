import type { Decimal } from 'decimal.js';
import { Exact } from '../../util/exact';

/** All the numbers that a printed number may stand for, ends included. */
export interface Interval {
	readonly low: Decimal;
	readonly high: Decimal;
}

/** Everything within `half` of a value. */
export const around = (value: Decimal, half: Decimal): Interval => ({
	low: value.minus(half),
	high: value.plus(half)
});

/** The sum of all, each free within its own interval. */
export const sum = (all: readonly Interval[]): Interval =>
	all.reduce((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }), {
		low: new Exact(0),
		high: new Exact(0)
	});

export const overlap = (a: Interval, b: Interval): boolean =>
	a.low.lte(b.high) && b.low.lte(a.high);

export const contains = ({ low, high }: Interval, value: Decimal): boolean =>
	low.lte(value) && value.lte(high);

/** All values of a function of two numbers that rises or falls in each of them, and so is extreme at the corners. */
export function corners(
	compute: (a: Decimal, b: Decimal) => Decimal,
	a: Interval,
	b: Interval
): Interval {
	const values = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => compute(x, y)));
	return { low: Exact.min(...values), high: Exact.max(...values) };
}
