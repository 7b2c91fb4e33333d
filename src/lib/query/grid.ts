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
	const years = join(
		asked.map((year) => sql`(${Number(year)})`),
		', '
	);
	return asked.length === 0
		? dated(condition(where))
		: crossed(sql`(VALUES ${years})`, condition(where));
}

const ofUnit = raw('unit_id, short_name, type, level, region_code, entity_scope');

const dated = (chosen: Sql) => sql`grid AS (
	SELECT ${ofUnit}, year, ${raw(collected.join(', '))} FROM reporting_unit JOIN unit_year USING (unit_id)
	WHERE dated AND ${chosen}
)`;

const crossed = (years: Sql, chosen: Sql) => sql`grid AS (
	SELECT ${ofUnit}, year, ${raw(collected.map((flag) => `coalesce(${flag}, false) AS ${flag}`).join(', '))}
	FROM reporting_unit CROSS JOIN ${years} AS asked(year) LEFT JOIN unit_year USING (unit_id, year)
	WHERE ${chosen}
)`;

/** The grid of every unit in every year that any record or report is of. */
export const everyUnitYear = crossed(raw('(SELECT DISTINCT year FROM unit_year)'), raw('true'));
