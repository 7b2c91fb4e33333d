import type { ComputedAddress } from './address';
import { ratio } from './exact';
import { list, raw, sql, type Sql } from './sql';

const tables = ['observation', 'spending', 'project', 'score', 'claim'] as const;

const stated = tables
	.map((table) => `SELECT row_id, CAST(value AS DECIMAL(38, 6)) AS value FROM "${table}"`)
	.join(' UNION ALL ');

/** What records amount to together; one row: `value`, null as soon as one of them holds none or the base is 0. */
export function compileComputed({ kind, rows, base }: ComputedAddress): Sql {
	const weight = (kind === 'reached' ? base[0] : base[1]) ?? '';
	const divided = kind === 'points' ? base.slice(0, 1) : base;
	return sql`WITH stated AS (${raw(stated)}),
sides AS (
	SELECT (SELECT sum(value) FROM stated WHERE row_id IN (${list(rows)}) HAVING count(value) = ${rows.length}) AS n,
		${divided.length === 0 ? raw('NULL') : sql`(SELECT sum(value) FROM stated WHERE row_id IN (${list(divided)}) HAVING count(value) = ${divided.length})`} AS d,
		(SELECT CAST(weight AS DECIMAL(18, 2)) FROM score WHERE row_id = ${weight}) AS weight
)
SELECT ${values[kind]} AS value, n AS numerator, d AS denominator FROM sides`;
}

const values: Readonly<Record<ComputedAddress['kind'], Sql>> = {
	sum: raw('n'),
	change: raw('n - d'),
	growth: ratio('n - d', 'abs(d)', 100),
	ratio: ratio('n', 'd', 100),
	points: ratio('CAST(least(n, d) * weight AS DECIMAL(34, 6))', 'd', 1),
	reached: ratio('n', 'weight', 100)
};
