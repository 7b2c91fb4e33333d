import type { Engine, QueryOptions } from '../../engine/engine';
import { addressText, type Paired } from '../address';
import { ratio } from '../exact';
import { resolveParams } from '../params';
import { askRows } from '../rows';
import { raw, sql, type Sql } from '../sql';
import type { Where } from '../where';
import { fewestPeers } from './peer-medians';
import { compileExecutionScores } from './subject-scores';

/** A subject that stands in the middle of all: the only one, or one of two that the median lies between. */
export interface MiddleRow {
	readonly metric: 'execution_rate' | 'score_part_rate';
	/** Unweighted, half-up to two decimals, exact. */
	readonly median: string;
	/** Subjects that have both, at least five. */
	readonly n: number;
	readonly name: string;
	/** Null of a unit as a whole. */
	readonly project: string | null;
	readonly year: number;
	/** Its own value, in percent or points. */
	readonly value: string;
	/** The records it rests on, and those it is divided by. */
	readonly rows: string;
	readonly base: string | null;
}

/** A median with the one or two subjects in its middle, the lower first. */
export interface ExecutionMedian extends Pick<MiddleRow, 'metric' | 'median' | 'n'> {
	readonly middle: readonly MiddleRow[];
	readonly address: string;
}

/** The medians of 预算执行率 and of the points for it over the subjects that have both; none of fewer than five. */
export async function askExecutionMedians(
	engine: Engine,
	where: Where,
	paired: Paired,
	options?: QueryOptions
): Promise<readonly ExecutionMedian[]> {
	const rows = await askRows<MiddleRow>(engine, compileExecutionMedians(where, paired), options);
	return (['execution_rate', 'score_part_rate'] as const).flatMap((metric) => {
		const middle = rows.filter((row) => row.metric === metric);
		const [first] = middle;
		if (!first) return [];
		const address = addressText({
			...{ kind: 'metric', metric, where, paired },
			params: resolveParams(metric)
		});
		return [{ metric, median: first.median, n: first.n, middle, address }];
	});
}

/** The same as a piece of SQL. */
export const compileExecutionMedians = (where: Where, { subject, points }: Paired): Sql => {
	const own = raw(points === 'reached' ? 'reached' : 'score');
	const weighed = raw(points === 'reached' ? 'score_row' : 'NULL');
	return sql`WITH evaluated AS (${compileExecutionScores(where, subject)}),
paired AS (
	SELECT *, ${own} AS points, ${weighed} AS weight_row, count(*) OVER () AS n FROM evaluated WHERE rate IS NOT NULL AND ${own} IS NOT NULL
),
placed AS (
	SELECT *, row_number() OVER (ORDER BY rate, score_row) AS rate_place, row_number() OVER (ORDER BY points, score_row) AS points_place
	FROM paired WHERE n >= ${fewestPeers}
),
middle AS (
	SELECT 'execution_rate' AS metric, rate AS own, rate_place AS place, final_rows AS "rows", budget_rows AS base, n, name, project, year
	FROM placed WHERE rate_place IN ((n + 1) // 2, n // 2 + 1)
	UNION ALL
	SELECT 'score_part_rate', points, points_place, score_row, weight_row, n, name, project, year
	FROM placed WHERE points_place IN ((n + 1) // 2, n // 2 + 1)
),
doubled AS (SELECT *, min(own) OVER (PARTITION BY metric) + max(own) OVER (PARTITION BY metric) AS twice FROM middle)
SELECT metric, ${ratio('twice', '2', 1)} AS median, CAST(n AS INTEGER) AS n, name, project, year, CAST(own AS DECIMAL(18, 2)) AS value, "rows", base
FROM doubled ORDER BY metric, place`;
};
