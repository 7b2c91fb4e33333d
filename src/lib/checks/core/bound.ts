import type { Outcome } from './check';
import { rangeOf, type Figure } from './figure';

/** How a figure compares with one that it may not exceed. */
export function compareBound(lesser: Figure, greater: Figure, year: number): Outcome {
	const range = rangeOf(greater);
	const base = { year, left: lesser, right: greater.value, rows: [greater.row] };
	if (lesser.value.lte(greater.value)) return { ...base, verdict: 'holds' };
	if (lesser.value.minus(lesser.half).lte(range.high)) return { ...base, verdict: 'rounding' };
	return {
		...base,
		verdict: 'contradiction',
		range,
		words: `${lesser.text}大于${greater.text}`
	};
}
