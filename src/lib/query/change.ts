import type { DimensionId } from '../dimensions';
import { isMoney, type MetricUnit } from '../metrics/metric';
import { weaker } from './basis';
import { ratio, ratioDifference, ratioGrowth } from './exact';
import { factorOf } from './linear';
import { smallBase } from './small-base';
import { raw, sql, type Sql } from './sql';

/** What a change is made of: the other metric by unit and year, this year and the years before. */
export interface Change {
	/** The other metric compiled by `unit` and `year` for the asked years. */
	readonly current: Sql;
	/** The same for the year before each of them. */
	readonly previous: Sql;
	readonly unit: MetricUnit;
	readonly by: readonly DimensionId[];
}

/**
 * Compiles this year less last year. Rates differ by 个百分点; these and amounts per head are subtracted before rounding. Amounts,
 * per head too, also have a rate, absent where last year was absent or zero. A missing year before is absent, never 0.
 */
export function compileChange({ current, previous, unit, by }: Change): Sql {
	const divided = unit === '%' || (isMoney(unit) && unit !== '元');
	const now = ['c.numerator', 'c.denominator'] as const;
	const then = ['p.numerator', 'p.denominator'] as const;
	const difference = divided
		? ratioDifference(now, then, factorOf(unit))
		: raw('c.value - p.value');
	const rate =
		unit === '%'
			? raw('NULL')
			: divided
				? ratioGrowth(now, then)
				: ratio('c.value - p.value', 'abs(p.value)', 100);
	return sql`WITH c AS (${current}), p AS (${previous}),
changed AS (
	SELECT c.*, p.value AS previous, p.absence AS previous_absence, p.basis AS previous_basis, p.numerator_rows AS previous_rows,
		p.denominator_rows AS previous_denominator_rows, ${difference} AS change, ${rate} AS rate
	FROM c LEFT JOIN p ON p.unit = c.unit AND p.year = c.year - 1
)
SELECT ${raw(by.map((id) => `"${id}", `).join(''))}change AS value,
	CASE WHEN change IS NULL THEN coalesce(absence, previous_absence, 'not_collected') END AS absence,
	CASE WHEN change IS NOT NULL THEN ${raw(weaker('basis', 'previous_basis'))} END AS basis,
	value AS numerator, previous AS denominator, concat_ws(' ', numerator_rows, denominator_rows) AS numerator_rows,
	concat_ws(' ', previous_rows, previous_denominator_rows) AS denominator_rows,
	${raw(unit === '元' ? smallBase('previous') : 'false')} AS small_base,
	CAST(change IS NOT NULL AS INTEGER) AS n, 1 AS "of",
	value AS current, previous, absence AS current_absence, coalesce(previous_absence, CASE WHEN previous IS NULL THEN 'not_collected' END) AS previous_absence, rate
FROM changed ORDER BY ${raw([...by.map((id) => `"${id}"`), 'value'].join(', '))}`;
}
