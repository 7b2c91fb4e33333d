import { Exact, sortedExact } from '../util/exact';
import { quartiles, type Quartile } from './address';
import { fewestPeers } from './lists/peer-medians';

/** A quartile of values that were told already. */
export interface QuartileOf {
	readonly quartile: Quartile;
	/** Unweighted, half-up to two decimals, exact; null of fewer than five. */
	readonly value: string | null;
	readonly n: number;
}

/** The quartiles of exact decimal texts, the lowest first, by the rule that `quartered` has in SQL for what was not told; of no values none. */
export function quartilesOf(values: readonly string[]): readonly QuartileOf[] {
	const sorted = sortedExact(values, (value) => value);
	const n = sorted.length;
	if (n === 0) return [];
	return quartiles.map((quartile, i) => ({
		...{ quartile, n },
		value: n < fewestPeers ? null : between(sorted, (i + 1) * (n - 1))
	}));
}

/** The value at a place that is counted in fourths: between its neighbours in proportion, as QUARTILE.INC of spreadsheets has it. */
function between(sorted: readonly string[], fourths: number): string {
	const [place, rest] = [Math.floor(fourths / 4), fourths % 4];
	const lower = new Exact(sorted[place] ?? NaN).times(4 - rest);
	const upper = new Exact(sorted[rest > 0 ? place + 1 : place] ?? NaN).times(rest);
	return lower.plus(upper).dividedBy(4).toFixed(2);
}
