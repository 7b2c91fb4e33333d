import { Exact } from '../../util/exact';
import type { CellView, Heat } from '../figure';

/** Fewer values than this in a column are not coloured. */
export const fewestHeated = 8;

/** The cells of a column, each with its fifth among them; too few stay as they are, equal values have one colour. */
export function heated(cells: readonly CellView[]): readonly CellView[] {
	const values = cells.flatMap(({ value }) => (value === null ? [] : [new Exact(value)]));
	if (values.length < fewestHeated) return cells;
	const sorted = values.sort((a, b) => a.cmp(b));
	return cells.map((cell) => {
		if (cell.value === null) return cell;
		const own = new Exact(cell.value);
		const below = sorted.filter((value) => value.lt(own)).length;
		return { ...cell, heat: (1 + Math.floor((below * 5) / sorted.length)) as Heat };
	});
}
