import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import { addressText, type Paired } from '../address';
import { compileSql } from '../compile';
import { ratio } from '../exact';
import { resolveParams } from '../params';
import { chosenQuestion } from '../question';
import { askRows } from '../rows';
import { raw, sql, type Sql } from '../sql';
import type { Where } from '../where';
import { fewestPeers } from './peer-medians';
import { compileProjectScores } from './project-scores';

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
	return sql`WITH evaluated AS (${subject === 'whole' ? units(where) : projects(where)}),
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

const answers = (metric: MetricId, where: Where) =>
	compileSql(chosenQuestion(metric, ['unit', 'year'], where, {}));

/** Units as a whole, each in its latest year with any score. */
const units = (where: Where) => sql`WITH totals AS (${answers('score_total', where)}),
parts AS (${answers('score_part_rate', where)}),
rates AS (${answers('execution_rate', where)}),
latest AS (
	SELECT unit, max(year) AS year FROM (
		SELECT unit, year FROM totals WHERE value IS NOT NULL UNION ALL SELECT unit, year FROM parts WHERE score IS NOT NULL
	) GROUP BY unit
)
SELECT u.short_name AS name, NULL AS project, year, r.value AS rate, r.numerator_rows AS final_rows, r.denominator_rows AS budget_rows,
	p.score, p.value AS reached, p.numerator_rows AS score_row
FROM latest JOIN parts p USING (unit, year) JOIN rates r USING (unit, year) JOIN unit u ON u.unit_id = unit WHERE p.part = 'execution'`;

const projects = (
	where: Where
) => sql`SELECT u.short_name AS name, project, year, execution AS rate, final_row AS final_rows, adjusted_row AS budget_rows,
	score, rate AS reached, row_id AS score_row
FROM (${compileProjectScores(where)}) s JOIN unit u ON u.unit_id = s.unit WHERE part = 'execution'`;
