import type { Engine, QueryOptions } from '../../engine/engine';
import type { Basis, Scope, Stage } from '../../model/terms';
import { weaker } from '../basis';
import { ratio } from '../exact';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { smallBase } from '../small-base';
import { raw, sql, type Sql } from '../sql';
import type { Where } from '../where';

/** A 项 of a unit's spending this year and last, with the sums its year is made of; amounts are exact text in 元. */
export interface LineChange {
	readonly unit: string;
	readonly year: number;
	readonly code: string;
	readonly line: string;
	readonly current: string | null;
	readonly previous: string | null;
	/** Null where one of the two years does not list the line. */
	readonly change: string | null;
	/** Change ÷ last year in percent; null where last year is absent or zero. */
	readonly rate: string | null;
	readonly basis: Basis | null;
	/** Last year's amount is below 1万元. */
	readonly small_base: boolean;
	/** Coded reasons the report gives, joined by `+`. */
	readonly reasons: string | null;
	readonly current_rows: string | null;
	readonly previous_rows: string | null;
	/** Lines listed in both years, and in one only. */
	readonly n: number;
	readonly lone: number;
	/** Σ change of the lines listed in both years. */
	readonly items_change: string | null;
	/** The records of both years that it is made of. */
	readonly items_rows: string | null;
	readonly items_previous_rows: string | null;
	readonly total_current: string | null;
	readonly total_previous: string | null;
	readonly total_change: string | null;
	readonly total_rate: string | null;
	readonly total_basis: Basis | null;
	readonly total_rows: string | null;
	readonly total_previous_rows: string | null;
	/** Total change less Σ change. */
	readonly gap: string | null;
	/** The gap is no greater than rounding of the printed amounts explains. */
	readonly rounding: boolean;
}

/** The 项 of every unit-year that lists 项 both then and the year before, the greatest change first. */
export async function askLineChanges(
	engine: Engine,
	where: Where,
	of: { readonly stage: Stage; readonly scope: Scope },
	options?: QueryOptions
): Promise<readonly LineChange[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, ${paired(of)}, ${summed(of)}
SELECT i.unit_id AS unit, i.year, code, line, current, previous, change, ${ratio('change', 'abs(previous)', 100)} AS rate,
	CASE WHEN change IS NOT NULL THEN i.basis END AS basis, ${raw(smallBase('previous'))} AS small_base,
	r.reasons, current_rows, previous_rows, n, lone, items_change, items_rows, items_previous_rows, total_current, total_previous, total_change,
	${ratio('total_change', 'abs(total_previous)', 100)} AS total_rate,
	CASE WHEN total_change IS NOT NULL THEN t.basis END AS total_basis, total_rows, total_previous_rows,
	total_change - items_change AS gap,
	coalesce(lone = 0 AND abs(total_change - items_change) <= (n + 1) * t.half_unit, false) AS rounding
FROM items i JOIN totals t USING (unit_id, year) LEFT JOIN reasons r ON r.target = i.current_rows
ORDER BY i.unit_id, i.year DESC, abs(change) DESC NULLS LAST, code`,
		{ sparse: true }
	);
	return askRows<LineChange>(engine, query, options);
}

/** `items`: the lines of both years side by side; a line that one of them does not list stays without a change. */
const paired = ({ stage, scope }: { readonly stage: Stage; readonly scope: Scope }): Sql =>
	sql`deep AS (
	SELECT * FROM preferred_spending WHERE classification = 'function' AND length(split_part(code, '+', 1)) = 7
		AND stage = ${stage} AND scope = ${scope} AND value IS NOT NULL
),
listed AS (SELECT DISTINCT unit_id, year FROM deep),
pairs AS (
	SELECT DISTINCT g.unit_id, g.year FROM grid g JOIN listed c USING (unit_id, year)
	JOIN listed p ON p.unit_id = g.unit_id AND p.year = g.year - 1
),
codes AS (
	SELECT DISTINCT p.unit_id, p.year, d.code FROM pairs p
	JOIN deep d ON d.unit_id = p.unit_id AND d.year IN (p.year, p.year - 1)
),
items AS (
	SELECT k.unit_id, k.year, k.code, coalesce(c.name, p.name) AS line, c.value AS current, p.value AS previous,
		c.value - p.value AS change, ${raw(weaker('c.basis', 'p.basis'))} AS basis,
		CASE WHEN c.printed_unit = '元' THEN 0.005 ELSE 50 END AS half_unit,
		c.row_id AS current_rows, p.row_id AS previous_rows
	FROM codes k LEFT JOIN deep c USING (unit_id, year, code)
	LEFT JOIN deep p ON p.unit_id = k.unit_id AND p.year = k.year - 1 AND p.code = k.code
),
reasons AS (
	SELECT target, min(reason) AS reasons FROM claim WHERE kind = 'change' AND reason IS NOT NULL GROUP BY target
)`;

/** `totals`: the unit's expenditure of both years and Σ change of its lines. */
const summed = ({ stage, scope }: { readonly stage: Stage; readonly scope: Scope }): Sql =>
	sql`sums AS (
	SELECT unit_id, year, CAST(count(change) AS INTEGER) AS n, CAST(count(*) - count(change) AS INTEGER) AS lone,
		sum(change) AS items_change,
		string_agg(current_rows, ' ' ORDER BY code) FILTER (change IS NOT NULL) AS items_rows,
		string_agg(previous_rows, ' ' ORDER BY code) FILTER (change IS NOT NULL) AS items_previous_rows, min(half_unit) AS half_unit
	FROM items GROUP BY unit_id, year
),
spent AS (
	SELECT * FROM preferred_observation WHERE measure = 'expenditure' AND fund IS NULL AND stage = ${stage} AND scope = ${scope}
),
totals AS (
	SELECT s.*, c.value AS total_current, p.value AS total_previous, c.value - p.value AS total_change,
		${raw(weaker('c.basis', 'p.basis'))} AS basis, c.row_id AS total_rows, p.row_id AS total_previous_rows
	FROM sums s LEFT JOIN spent c USING (unit_id, year)
	LEFT JOIN spent p ON p.unit_id = s.unit_id AND p.year = s.year - 1
)`;
