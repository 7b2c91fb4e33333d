import type { MeasureId } from '../model/measures';
import type { Stage } from '../model/terms';
import { unrecorded } from './absence';
import { join, sql, type Sql } from './sql';

/** `asked(…grid, place, measure)`: every measure of a list for every unit-year of the grid, in the list's order. */
export const asked = (measures: readonly MeasureId[]): Sql =>
	sql`asked AS (
	SELECT g.*, i.place, i.measure FROM grid g
	CROSS JOIN (VALUES ${join(
		measures.map((measure, place) => sql`(${place}, ${measure})`),
		', '
	)}) AS i(place, measure)
)`;

/** Why the statement `alias` of an asked measure, this year's or last year's, holds no value; NULL where it does. */
export const whyAbsent = (alias: string, stage: Stage, lag: 0 | 1 = 0) =>
	`CASE WHEN ${alias}.value IS NULL THEN coalesce(${alias}.absence, ${unrecorded({ row: 'a', lag, stage })}) END`;
