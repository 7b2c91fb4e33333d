import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { municipalities } from '../../model/municipalities';
import { compileSql } from '../compile';
import { chosenQuestion } from '../question';
import { askRows } from '../rows';
import { join, list, sql, type Sql } from '../sql';
import type { Where } from '../where';

/** A metric that units are told apart by, on its usual choices, and what it counts for: a whole number from 1. */
export interface Variable {
	readonly metric: MetricId;
	readonly weight: number;
}

/** A unit comparable to one and how far it is from it. */
export interface NearestRow {
	readonly unit: string;
	/** Of standardised values, to two decimals half-up; null where either unit lacks a variable. The unit itself has 0. */
	readonly distance: string | null;
	/** Its place among those with a distance, from 1, ties by unit id; null of the unit itself and without a distance. */
	readonly place: number | null;
	/** The variables it has no value of, separated by spaces. */
	readonly missing: string;
}

/**
 * The units of one's own type, level and 编报口径 (districts of 直辖市 among themselves) by their distance from it:
 * Σ weight × |own − other| ÷ standard deviation, ÷ Σ weight. Each variable is of the unit's latest year with a value
 * among the given years; deviations are those of the whole population that has every variable.
 */
export function askNearest(
	engine: Engine,
	own: string,
	variables: readonly [Variable, ...Variable[]],
	{ year }: Pick<Where, 'year'>,
	options?: QueryOptions
): Promise<readonly NearestRow[]> {
	const where = year ? { year } : {};
	return askRows<NearestRow>(engine, compileNearest(own, variables, where), options);
}

/** The same as a piece of SQL; sums of squares are exact, so that the order of rows changes nothing. */
function compileNearest(own: string, variables: readonly Variable[], where: Where): Sql {
	const asked = join(
		variables.map(
			(
				{ metric, weight },
				i
			) => sql`SELECT ${i} AS variable, ${metric} AS metric, ${weight} AS weight, unit AS unit_id, year,
		CAST(CAST(value AS DECIMAL(34, 2)) * 100 AS HUGEINT) AS hundredths FROM (${compileSql(chosenQuestion(metric, ['unit', 'year'], where))})`
		),
		'\n	UNION ALL '
	);
	const weights = variables.reduce((sum, { weight }) => sum + weight, 0);
	return sql`WITH classes AS (
	SELECT unit_id, type, level, min(entity_scope) AS entity_scope,
		level = 'county' AND substr(region_code, 1, 2) || '0000' IN (${list(municipalities)}) AS municipal
	FROM report JOIN unit USING (unit_id) GROUP BY ALL
),
members AS (
	SELECT unit_id FROM classes WHERE (type, level, entity_scope, municipal) IN (SELECT (type, level, entity_scope, municipal) FROM classes WHERE unit_id = ${own})
),
asked AS (${asked}),
held AS (
	SELECT * FROM asked JOIN members USING (unit_id) WHERE hundredths IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY variable, unit_id ORDER BY year DESC) = 1
),
complete AS (SELECT unit_id FROM held GROUP BY unit_id HAVING count(*) = ${variables.length}),
spreads AS (
	SELECT variable, sqrt(CAST(count(*) * sum(hundredths * hundredths) - sum(hundredths) * sum(hundredths) AS DOUBLE)) / count(*) AS deviation
	FROM held JOIN complete USING (unit_id) GROUP BY variable
),
apart AS (
	SELECT h.unit_id, list(CASE WHEN deviation > 0 THEN h.weight * CAST(abs(h.hundredths - o.hundredths) AS DOUBLE) / deviation ELSE 0 END ORDER BY variable) AS terms
	FROM held h JOIN complete USING (unit_id) JOIN held o USING (variable) JOIN spreads USING (variable)
	WHERE o.unit_id = ${own} AND ${own} IN (FROM complete) GROUP BY h.unit_id
),
distances AS (SELECT unit_id, CAST(list_sum(terms) / ${weights} AS DECIMAL(18, 6)) AS distance FROM apart),
lacking AS (
	SELECT m.unit_id, string_agg(v.metric, ' ' ORDER BY v.variable) AS missing
	FROM members m CROSS JOIN (SELECT DISTINCT variable, metric FROM asked) v
	WHERE NOT EXISTS (FROM held h WHERE h.unit_id = m.unit_id AND h.variable = v.variable) GROUP BY m.unit_id
)
SELECT unit_id AS unit, CAST(distance AS DECIMAL(18, 2)) AS distance, coalesce(missing, '') AS missing,
	CASE WHEN distance IS NOT NULL AND unit_id <> ${own} THEN CAST(row_number() OVER (PARTITION BY unit_id <> ${own} ORDER BY distance NULLS LAST, unit_id) AS INTEGER) END AS place
FROM members LEFT JOIN distances USING (unit_id) LEFT JOIN lacking USING (unit_id)
ORDER BY unit_id <> ${own}, place NULLS LAST, unit_id`;
}
