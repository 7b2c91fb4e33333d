import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import { askRows } from '../rows';
import { sql } from '../sql';
import { condition, type Where } from '../where';

export type BreakRow = RowOf<'series_break'>;

/** Every place where a series of the units under the filters stops being comparable, in whatever year, the earliest first. */
export async function askBreaks(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly BreakRow[]> {
	const query = sql`SELECT * FROM series_break
WHERE unit_id = '*' OR unit_id IN (SELECT unit_id FROM reporting_unit WHERE ${condition({ ...where, year: [] })})
ORDER BY from_year, series, unit_id`;
	return askRows<BreakRow>(engine, query, options);
}
