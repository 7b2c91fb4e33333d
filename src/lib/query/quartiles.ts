import { quartiles } from './address';
import { ratio } from './exact';
import { fewestPeers } from './lists/peer-medians';
import { join, sql } from './sql';

const cuts = join(
	quartiles.map((id, i) => sql`(${id}, ${i + 1})`),
	', '
);

/**
 * The quartiles of `held(unit_id, told, value)`, where `told` is the year of a value, as CTEs up to
 * `quartered(quartile, fourths, value, n, lower, lower_year, upper, upper_year)`: unweighted, between neighbours in
 * proportion as QUARTILE.INC of spreadsheets has it, exact and half-up to two decimals; null below five values.
 */
export const quartered = sql`ordered AS (SELECT *, row_number() OVER (ORDER BY value, unit_id, told) AS place FROM held),
cuts(quartile, fourths) AS (VALUES ${cuts}),
placed AS (
	SELECT *, (n - 1) * fourths // 4 + 1 AS place, CAST((n - 1) * fourths % 4 AS DECIMAL(1, 0)) AS rest
	FROM (SELECT count(*) AS n FROM held) CROSS JOIN cuts
),
bounded AS (
	SELECT p.*, lo.unit_id AS lower, lo.told AS lower_year, hi.unit_id AS upper, hi.told AS upper_year, lo.value * (4 - rest) + hi.value * rest AS fourfold
	FROM placed p JOIN ordered lo ON lo.place = p.place
	JOIN ordered hi ON hi.place = p.place + CASE WHEN rest > 0 THEN 1 ELSE 0 END
),
quartered AS (
	SELECT quartile, fourths, CASE WHEN n >= ${fewestPeers} THEN ${ratio('fourfold', '4', 1)} END AS value, CAST(n AS INTEGER) AS n,
		lower, CAST(lower_year AS INTEGER) AS lower_year, upper, CAST(upper_year AS INTEGER) AS upper_year FROM bounded
)`;
