import { groupBy } from '../util/group';
import { perObject } from '../util/per-object';

interface OfUnit {
	readonly unit: string;
}

interface OfUnitYear extends OfUnit {
	readonly year: number;
}

/** The rows of a list by their unit: an index that is made once for the list. */
const byUnit = perObject((rows: readonly OfUnit[]) => groupBy(rows, ({ unit }) => unit));

const rowsOf = <R extends OfUnit>(rows: readonly R[], unit: string) =>
	(byUnit(rows).get(unit) ?? []) as readonly OfUnit[] as readonly R[];

/** The row of a unit, of several the first. */
export const rowOf = <R extends OfUnit>(rows: readonly R[], unit: string): R | undefined =>
	rowsOf(rows, unit)[0];

/** The rows of a unit in a year. */
export const rowsIn = <R extends OfUnitYear>(
	rows: readonly R[],
	unit: string,
	year: number
): readonly R[] => rowsOf(rows, unit).filter((row) => row.year === year);

/** Rows of the same unit and year together, where they stand one after the other. */
export function unitYears<R extends OfUnitYear>(
	rows: readonly R[]
): readonly (readonly [R, ...R[]])[] {
	const all: [R, ...R[]][] = [];
	let last: [R, ...R[]] | undefined;
	for (const row of rows) {
		if (last && last[0].unit === row.unit && last[0].year === row.year) last.push(row);
		else all.push((last = [row]));
	}
	return all;
}

/** The row of a unit in a year, of several the first. */
export const rowIn = <R extends OfUnitYear>(
	rows: readonly R[],
	unit: string,
	year: number
): R | undefined => rowsOf(rows, unit).find((row) => row.year === year);
