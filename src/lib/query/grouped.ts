import { dimensions, type DimensionId } from '../dimensions';
import { basisOf } from './basis';
import { smallBase } from './small-base';
import { join, raw, sql, type Sql } from './sql';

/** A unit-year alone keeps the side it has, though the other be absent. */
const summed = (side: 'num' | 'den') =>
	`coalesce(sum(${side}) FILTER (ok), CASE WHEN count(*) = 1 THEN any_value(${side}) END)`;

const rowsOf = (side: 'num' | 'den') =>
	`coalesce(string_agg(${side}_rows, ' ' ORDER BY unit_id, year) FILTER (ok), CASE WHEN count(*) = 1 THEN nullif(any_value(CAST(${side}_rows AS VARCHAR)), '') END) AS ${side}_rows`;

/** How the value of a group follows from `num` and `den` of its unit-years. */
export interface Grouping {
	/** SQL over the summed `num` and `den`. */
	readonly value: Sql;
	/** Rates have a denominator, amounts have none. */
	readonly hasDenominator: boolean;
	/** Further columns that identify a row besides the dimensions, over `per_unit`. */
	readonly facets?: readonly string[];
	/** Whole numbers of `per_unit` that are added up beside the value. */
	readonly counts?: readonly string[];
	/** The value is a change against `den`, which a tiny base distorts. */
	readonly isChange?: boolean;
}

/**
 * Groups `per_unit(…grid, num, den, why, basis_rank, num_rows, den_rows, …facets)` by the dimensions: Σ numerator ÷ Σ
 * denominator over the unit-years that have both, their number n, and of how many.
 */
export function grouped(
	withs: readonly Sql[],
	by: readonly DimensionId[],
	grouping: Grouping
): Sql {
	const facets = grouping.facets ?? [];
	const counts = grouping.counts ?? [];
	const keys = [...by.map((id) => dimensions[id].column), ...facets];
	const names = [
		...by.map((id) => `${dimensions[id].column} AS "${id}"`),
		...facets.map((facet) => `"${facet}"`)
	];
	const den = grouping.hasDenominator ? summed('den') : 'NULL';
	const small = grouping.isChange && grouping.hasDenominator ? smallBase('den') : 'false';
	return sql`WITH ${join(withs, ',\n')},
known AS (SELECT *, num IS NOT NULL${raw(grouping.hasDenominator ? ' AND den IS NOT NULL' : '')} AS ok FROM per_unit),
summed AS (
	SELECT ${raw([...names, `${summed('num')} AS num`, `${den} AS den`, ...counts.map((name) => `CAST(sum(${name}) AS INTEGER) AS ${name}`)].join(', '))},
		CAST(count(*) FILTER (ok) AS INTEGER) AS n, CAST(count(*) AS INTEGER) AS "of", min(why) FILTER (NOT ok) AS why,
		max(basis_rank) FILTER (ok) AS basis_rank,
		${raw(`${rowsOf('num')}, ${rowsOf('den')}`)}
	FROM known GROUP BY ${raw(keys.length === 0 ? 'ALL' : keys.map((key) => (facets.includes(key) ? `"${key}"` : key)).join(', '))}
),
valued AS (SELECT *, ${grouping.value} AS value FROM summed)
SELECT ${raw([...by, ...facets].map((name) => `"${name}", `).join(''))}value,
	CASE WHEN value IS NOT NULL THEN NULL WHEN n > 0 THEN 'zero_base' ELSE why END AS absence,
	CASE WHEN value IS NULL THEN NULL ELSE ${raw(basisOf('basis_rank'))} END AS basis,
	num AS numerator, den AS denominator, num_rows AS numerator_rows, den_rows AS denominator_rows,
	${raw([`${small} AS small_base`, ...counts].join(', '))}, n, "of"
FROM valued ORDER BY ${raw(
		[...by, ...facets]
			.map((name) => `"${name}"`)
			.concat('value')
			.join(', ')
	)}`;
}
