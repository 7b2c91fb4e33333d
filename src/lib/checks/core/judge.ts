import type { Decimal } from 'decimal.js';
import { Exact } from '../../util/exact';
import { rangeOf, type Figure } from './figure';
import { contains, overlap, type Interval } from './interval';

/** How two numbers fit that should be one. */
export type Fit = 'holds' | 'rounding' | 'contradiction';

/** Half-up to a multiple of `step`; unchanged where the step is 0. */
export const roundTo = (value: Decimal, step: Decimal): Decimal =>
	step.isZero() ? value : value.div(step).toDecimalPlaces(0, Exact.ROUND_HALF_UP).times(step);

/**
 * How a printed number fits what recomputes to `value` and, its inputs being rounded, to anything in `range`.
 * A rate may also have been cut instead of rounded (`cut`), and one unit of the last digit is not held against it
 * unless the number was set by hand (`strict`).
 */
export function judge(
	printed: Figure,
	value: Decimal,
	range: Interval,
	{ cut = false, strict = false } = {}
): Fit {
	const step = printed.half.times(2);
	const off = printed.value.minus(roundTo(value, step)).abs();
	if (off.isZero()) return 'holds';
	const slack = cut ? step : printed.half;
	const allowed = { low: range.low.minus(slack), high: range.high.plus(slack) };
	const near = !strict && off.lte(step);
	return near || contains(allowed, printed.value) ? 'rounding' : 'contradiction';
}

/** How two statements of one quantity fit: alike as far as the coarser is printed, alike within their digits or cut short, or different. */
export function same(a: Figure, b: Figure): Fit {
	const [coarse, fine] = a.half.gt(b.half) ? [a, b] : [b, a];
	const alike =
		coarse.value.equals(fine.value) ||
		(!coarse.half.equals(fine.half) &&
			roundTo(fine.value, coarse.half.times(2)).equals(coarse.value));
	if (alike) return 'holds';
	const near = overlap(rangeOf(a), rangeOf(b)) || cutTo(fine.value, coarse).equals(coarse.value);
	return near ? 'rounding' : 'contradiction';
}

/** A number with the digits beyond those of a coarser one cut off. */
const cutTo = (value: Decimal, { half }: Figure): Decimal =>
	half.isZero()
		? value
		: value.div(half.times(2)).toDecimalPlaces(0, Exact.ROUND_DOWN).times(half.times(2));
