import type { Picked } from '../engine/engine';
import { pickedFrom, sql, raw, join, type Sql } from './sql';
import { condition, type Where } from './where';

const ofUnit = 'unit_id, short_name, type, level, region_code, entity_scope';

/** What was collected of a unit-year and of the one before, the last two of reports other than budgets. */
const collected = ['collected', 'collected_before', 'accounted', 'accounted_before'];

/**
 * The unit-years a question is about, `grid(unit_id, short_name, type, level, region_code, entity_scope, year)`: asked years are kept
 * even where nothing was collected, so that an absence has a row to stand in.
 */
export function grid(where: Where): Sql {
	const years = asked(where);
	return years
		? sql`grid AS (SELECT ${raw(ofUnit)}, year FROM reporting_unit CROSS JOIN ${years} WHERE ${condition(where)})`
		: sql`grid AS (SELECT ${raw(ofUnit)}, year FROM ${dated} WHERE dated AND ${condition(where)})`;
}

/** How rows of unit-years are told apart: by `year` and `unit`, or another column of the unit. */
type Told = Pick<Picked, 'sparse'> & { readonly unit?: string };

/** The query as it is, and as those rows of the answer for all unit-years that the filters leave. */
export const filtered = (
	direct: Sql,
	from: Sql,
	where: Where,
	{ unit = 'unit', ...how }: Told = {}
): Sql =>
	pickedFrom(direct, from, unitYearKeys(where), { by: { [unit]: 'unit', year: 'year' }, ...how });

/**
 * A query over `grid` whose rows each belong to a unit's year and would be the same whatever else is asked: as it is, and as rows
 * of the same of all. Those of named units are few and asked by themselves.
 */
export function ofUnitYears(where: Where, over: (unitYears: Sql) => Sql, told?: Told): Sql {
	const direct = over(collectedGrid(where));
	return where.unit?.length ? direct : filtered(direct, over(everyUnitYear), where, told);
}

/** The keys of the unit-years under the filters, `unit, year`. */
export const unitYearKeys = (where: Where): Sql =>
	sql`WITH ${grid(where)} SELECT unit_id AS unit, year FROM grid`;

/** The same, with whether anything was collected beside each: `collected, collected_before, accounted, accounted_before`. */
export function collectedGrid(where: Where): Sql {
	const years = asked(where);
	return years
		? crossed(years, condition(where))
		: sql`grid AS (SELECT ${raw([ofUnit, 'year', ...collected].join(', '))} FROM ${dated} WHERE dated AND ${condition(where)})`;
}

/** The grid of every unit in every year that any record or report is of, with what was collected. */
export const everyUnitYear = crossed(
	raw('(SELECT DISTINCT year FROM unit_year) AS asked(year)'),
	raw('true')
);

const dated = raw('reporting_unit JOIN unit_year USING (unit_id)');

/** The years a reader chose; null where all are meant. */
function asked({ year = [] }: Where): Sql | null {
	if (year.length === 0) return null;
	const values = year.map((each) => sql`(${Number(each)})`);
	return sql`(VALUES ${join(values, ', ')}) AS asked(year)`;
}

function crossed(years: Sql, chosen: Sql): Sql {
	const flags = collected.map((flag) => `coalesce(${flag}, false) AS ${flag}`);
	return sql`grid AS (
	SELECT ${raw([ofUnit, 'year', ...flags].join(', '))}
	FROM reporting_unit CROSS JOIN ${years} LEFT JOIN unit_year USING (unit_id, year) WHERE ${chosen}
)`;
}
