import { sql, raw, join, type Sql } from './sql';
import { condition, type Where } from './where';

/** What was collected of a unit-year and of the one before, the last two of reports other than budgets. */
const collected = ['collected', 'collected_before', 'accounted', 'accounted_before'];

/**
 * The unit-years a question is about, `grid(unit_id, short_name, type, level, region_code, entity_scope, year, collected, collected_before, accounted,
 * accounted_before)`: asked years are kept even where nothing was collected, so that an absence has a row to stand in.
 */
export function grid(where: Where): Sql {
	const asked = where.year ?? [];
	const years =
		asked.length === 0
			? sql`(SELECT unit_id, year, ${raw(collected.join(', '))} FROM unit_year WHERE dated)`
			: sql`(SELECT unit_id, y.year, ${raw(collected.map((flag) => `coalesce(${flag}, false) AS ${flag}`).join(', '))}
		FROM unit CROSS JOIN (VALUES ${join(
			asked.map((year) => sql`(${Number(year)})`),
			', '
		)}) AS y(year) LEFT JOIN unit_year USING (unit_id, year))`;
	return sql`grid AS (
	SELECT unit_id, short_name, type, level, region_code, entity_scope, year, ${raw(collected.join(', '))}
	FROM ${years} JOIN unit USING (unit_id) JOIN unit_scope USING (unit_id)
	WHERE ${condition(where)}
)`;
}
