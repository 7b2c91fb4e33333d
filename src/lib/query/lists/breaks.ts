import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import { askRows } from '../rows';
import { sql } from '../sql';

export type BreakRow = RowOf<'series_break'>;

/** Every place where a series stops being comparable, the earliest first. */
export async function askBreaks(
	engine: Engine,
	options?: QueryOptions
): Promise<readonly BreakRow[]> {
	const query = sql`SELECT * FROM series_break ORDER BY from_year, series, unit_id`;
	return askRows<BreakRow>(engine, query, options);
}

/** The places between two years where a classification's series stop being comparable, for all units or the given ones. */
export async function askCodeBreaks(
	engine: Engine,
	[from, to]: readonly [number, number],
	units: readonly string[],
	options?: QueryOptions
): Promise<readonly BreakRow[]> {
	const query = sql`SELECT * FROM series_break
WHERE regexp_matches(series, '^[0-9]') AND from_year > ${from} AND from_year <= ${to} ORDER BY from_year, series, unit_id`;
	const rows = await askRows<BreakRow>(engine, query, options);
	return rows.filter((row) => row.unit_id === '*' || units.includes(row.unit_id));
}
