import type { Engine, QueryOptions } from '../../engine/engine';
import { addressText } from '../address';
import { compileSql } from '../compile';
import { ratio } from '../exact';
import { resolveParams } from '../params';
import { chosenQuestion, type Chosen } from '../question';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';
import { fewestPeers } from './peer-medians';

/** A unit in its latest year with both of two metrics. */
export interface PairedRow {
	readonly unit: string;
	readonly year: number;
	/** Its place by distance from the fitted line, the furthest first; only names are taken from it. */
	readonly apart: number;
	/** Over all these units, unweighted, half-up to two decimals, exact; null below five. */
	readonly left_median: string | null;
	readonly right_median: string | null;
	readonly n: number;
	/** Where the medians answer for themselves. */
	readonly left_address: string;
	readonly right_address: string;
}

const median = (list: string) => ratio(`${list}[(n + 1) // 2] + ${list}[n // 2 + 1]`, '2', 1);

/** A median over the units in their latest year with both. */
function medianAddresses(
	where: Where,
	sides: readonly [Chosen, Chosen]
): readonly [string, string] {
	const beside = sides.map(({ metric, params }) => ({
		metric,
		params: resolveParams(metric, params)
	}));
	const [x = '', y = ''] = beside.map((own) =>
		addressText({ kind: 'metric', ...own, where, spread: 'median', among: { beside } })
	);
	return [x, y];
}

/** The units under the filters that have both metrics in one year, with the medians of each. */
export async function askPaired(
	engine: Engine,
	where: Where,
	[left, right]: readonly [Chosen, Chosen],
	options?: QueryOptions
): Promise<readonly PairedRow[]> {
	const [x, y] = [left, right].map(({ metric, params }) =>
		compileSql(chosenQuestion(metric, ['unit', 'year'], where, params))
	) as [ReturnType<typeof compileSql>, ReturnType<typeof compileSql>];
	const query = sql`WITH x AS (SELECT unit, year, value FROM (${x})), y AS (SELECT unit, year, value FROM (${y})),
matched AS (
	SELECT unit, year, x.value AS a, y.value AS b FROM x JOIN y USING (unit, year) WHERE x.value IS NOT NULL AND y.value IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY unit ORDER BY year DESC) = 1
),
fitted AS (
	SELECT regr_slope(CAST(b AS DOUBLE), CAST(a AS DOUBLE)) AS slope, regr_intercept(CAST(b AS DOUBLE), CAST(a AS DOUBLE)) AS level,
		avg(CAST(b AS DOUBLE)) AS middle, count(*) AS n, list(a ORDER BY a) AS lefts, list(b ORDER BY b) AS rights
	FROM matched
),
medians AS (
	SELECT *, CASE WHEN n >= ${fewestPeers} THEN ${median('lefts')} END AS left_median,
		CASE WHEN n >= ${fewestPeers} THEN ${median('rights')} END AS right_median
	FROM fitted
)
SELECT unit, year, left_median, right_median, CAST(n AS INTEGER) AS n,
	CAST(row_number() OVER (ORDER BY abs(CAST(b AS DOUBLE) - coalesce(level + slope * CAST(a AS DOUBLE), middle)) DESC, unit) AS INTEGER) AS apart
FROM matched CROSS JOIN medians ORDER BY unit`;
	const rows = await askRows<Omit<PairedRow, 'left_address' | 'right_address'>>(
		engine,
		query,
		options
	);
	const [left_address, right_address] = medianAddresses(where, [left, right]);
	return rows.map((row) => ({ ...row, left_address, right_address }));
}
