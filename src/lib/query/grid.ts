import { sql, raw, join, type Sql } from './sql';
import { condition, type Where } from './where';

/**
 * The unit-years a question is about, `grid(unit_id, short_name, type, level, region_code, entity_scope, year, collected, collected_before, accounted,
 * accounted_before)`, the last two of reports other than budgets: asked years are kept even where nothing was collected, so that an absence has a row to stand in.
 */
export function grid(where: Where): Sql {
	const asked = where.year ?? [];
	const years =
		asked.length === 0
			? raw('SELECT DISTINCT unit_id, year FROM dated')
			: sql`SELECT unit_id, y.year FROM unit CROSS JOIN (VALUES ${join(
					asked.map((year) => sql`(${Number(year)})`),
					', '
				)}) AS y(year)`;
	return sql`dated AS (
	SELECT unit_id, year FROM observation UNION SELECT unit_id, year FROM spending
	UNION SELECT unit_id, year FROM score UNION SELECT unit_id, year FROM report
),
entity AS (SELECT unit_id, min(entity_scope) AS entity_scope FROM report GROUP BY unit_id),
grid AS (
	SELECT unit_id, short_name, type, level, region_code, entity_scope, year,
		EXISTS (FROM report r WHERE r.unit_id = y.unit_id AND r.year = y.year) AS collected,
		EXISTS (FROM report r WHERE r.unit_id = y.unit_id AND r.year = y.year - 1) AS collected_before,
		EXISTS (FROM report r WHERE r.unit_id = y.unit_id AND r.year = y.year AND r.kind <> 'budget') AS accounted,
		EXISTS (FROM report r WHERE r.unit_id = y.unit_id AND r.year = y.year - 1 AND r.kind <> 'budget') AS accounted_before
	FROM (${years}) y JOIN unit USING (unit_id) JOIN entity USING (unit_id)
	WHERE ${condition(where)}
)`;
}
