import { compareExact, sortedExact } from '../../util/exact';
import type { CellView, Heat } from '../figure';

/** Fewer values than this in a column are not coloured. */
export const fewestHeated = 8;

/** The cells of a column, each with its fifth among them; too few stay as they are, equal values have one colour. */
export function heated(cells: readonly CellView[]): readonly CellView[] {
	const values = cells.flatMap(({ value }) => value ?? []);
	if (values.length < fewestHeated) return cells;
	const below = lowerThan(values);
	return cells.map((cell) => {
		if (cell.value === null) return cell;
		const fifth = Math.floor(((below.get(cell.value) ?? 0) * 5) / values.length);
		return { ...cell, heat: (1 + fifth) as Heat };
	});
}

/** How many of the values are lower than each. */
function lowerThan(values: readonly string[]): ReadonlyMap<string, number> {
	const lower = new Map<string, number>();
	const sorted = sortedExact(values, (value) => value);
	let first = 0;
	for (const [i, value] of sorted.entries()) {
		if (compareExact(sorted[first] ?? value, value) !== 0) first = i;
		lower.set(value, first);
	}
	return lower;
}
