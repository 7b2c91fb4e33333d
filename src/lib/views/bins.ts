import { Exact } from '../util/exact';
import { binStep } from './axis';
import type { Axis } from './chart';

/** From so many units on a histogram says more than dots. */
export const manyUnits = 20;

/** A step of a histogram: from its lower edge up to, but without, its upper one; the last holds both. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Counts exact values, in the unit of the axis, in equal steps along it. */
export function binsOf(values: readonly string[], axis: Axis): readonly Bin[] {
	const step = binStep(axis);
	const steps = Math.round((axis.max - axis.min) / step);
	const counts = new Array<number>(steps).fill(0);
	for (const value of values) {
		const at = new Exact(value).minus(axis.min).div(step).floor().toNumber();
		const bin = Math.min(at, steps - 1);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	const edge = (i: number) => new Exact(step).times(i).plus(axis.min).toNumber();
	return counts.map((count, i) => ({ from: edge(i), to: edge(i + 1), count }));
}
