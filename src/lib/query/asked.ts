import type { MeasureId } from '../model/measures';
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

/** Why the statement `alias` of an asked measure holds no value; NULL where it does. */
export const whyAbsent = (alias: string) =>
	`CASE WHEN ${alias}.value IS NULL THEN coalesce(${alias}.absence, CASE WHEN a.collected THEN 'not_in_report' ELSE 'not_collected' END) END`;
