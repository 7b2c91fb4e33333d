import { metrics, type MetricId } from '../metrics';
import { sortedExact } from '../util/exact';
import { formatCount } from '../util/count';

/** What ranking looks at. */
interface Rankable {
	readonly value: string | null;
	readonly small_base: boolean;
}

/** A row with its place among those that can be compared; null where it takes none. */
export type Ranked<R> = { readonly row: R; readonly rank: number | null; readonly of: number };

/** Sorts by value, highest first, absent last; ties share a rank (1, 2, 2, 4); rates on a tiny base take none. */
export function ranked<R extends Rankable>(rows: readonly R[]): readonly Ranked<R>[] {
	const sorted = byValue(rows);
	const placed = sorted.filter((row) => row.value !== null && !row.small_base);
	const places = new Map<string | null, number>();
	placed.forEach(({ value }, i) => places.has(value) || places.set(value, i + 1));
	const placing = new Set(placed);
	return sorted.map((row) => ({
		row,
		of: placed.length,
		rank: placing.has(row) ? (places.get(row.value) ?? null) : null
	}));
}

function byValue<R extends Rankable>(rows: readonly R[]): readonly R[] {
	// From the last to the first and back again: where values are level, the first stays first.
	const valued = rows.filter(({ value }) => value !== null).reverse();
	const sorted = [...sortedExact(valued, ({ value }) => value ?? '0')].reverse();
	return [...sorted, ...rows.filter(({ value }) => value === null)];
}

/** Scores that units give themselves are not ranked. */
export const isRanked = (metric: MetricId) => metrics[metric].formula.kind !== 'score';

/** `1/3`; in words where a rank would rank one unit against itself. */
export const rankText = ({ rank, of }: Ranked<unknown>) =>
	rank === null || of < 2 ? '不排位' : `${formatCount(rank)}/${formatCount(of)}`;
