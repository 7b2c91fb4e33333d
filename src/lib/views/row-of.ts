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

/** The row of a unit, of several the first. */
export const rowOf = <R extends OfUnit>(rows: readonly R[], unit: string): R | undefined =>
	byUnit(rows).get(unit)?.[0] as R | undefined;

/** The row of a unit in a year, of several the first. */
export const rowIn = <R extends OfUnitYear>(
	rows: readonly R[],
	unit: string,
	year: number
): R | undefined =>
	(byUnit(rows).get(unit) as readonly R[] | undefined)?.find((row) => row.year === year);
