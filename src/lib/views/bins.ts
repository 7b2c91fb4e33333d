import type { Decimal } from 'decimal.js';
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
	const edges = Array.from({ length: steps + 1 }, (_, i) =>
		new Exact(step).times(i).plus(axis.min)
	);
	const counts = new Array<number>(steps).fill(0);
	for (const value of values) {
		const bin = binOf(value, edges, axis.min, step);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	const edge = (i: number) => edges[i]?.toNumber() ?? axis.max;
	return counts.map((count, i) => ({ from: edge(i), to: edge(i + 1), count }));
}

/** So much of a step beside an edge floating point does not tell on which side of it a value lies. */
const doubtful = 1e-3;

/** The step a value lies in: told by floating point, beside an edge settled by exact comparison. */
function binOf(value: string, edges: readonly Decimal[], min: number, step: number): number {
	const last = edges.length - 2;
	const steps = (Number(value) - min) / step;
	let at = Math.min(Math.max(0, Math.floor(steps)), last);
	if (Math.abs(steps - Math.round(steps)) > doubtful) return at;
	const exact = new Exact(value);
	while (at > 0 && edges[at]?.gt(exact)) at--;
	while (at < last && edges[at + 1]?.lte(exact)) at++;
	return at;
}
