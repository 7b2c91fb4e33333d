import type { Engine, QueryOptions } from '../../engine/engine';
import type { MetricId } from '../../metrics';
import type { Paired } from '../address';
import { compileSql } from '../compile';
import { chosenQuestion } from '../question';
import { askRows } from '../rows';
import { list, raw, sql, type Sql } from '../sql';
import type { Where } from '../where';
import { compileProjectScores } from './project-scores';

type Subject = Paired['subject'];

/** `(unit, name, project, year, rate, final_rows, budget_rows, score, reached, score_row)`: the points for execution, a row a self-evaluated subject. */
export const compileExecutionScores = (where: Where, subject: Subject): Sql =>
	subject === 'whole' ? wholeExecution(where) : projectExecution(where);

/** `(unit, name, project, year, score, score_row)`: the total score, a row a self-evaluated subject. */
export const compileTotalScores = (where: Where, subject: Subject): Sql =>
	subject === 'whole' ? wholeTotals(where) : projectTotals(where);

const answers = (metric: MetricId, where: Where) =>
	compileSql(chosenQuestion(metric, ['unit', 'year'], where, {}));

/** Units as a whole, each in its latest year with any score. */
const latest = (where: Where) => sql`totals AS (${answers('score_total', where)}),
parts AS (${answers('score_part_rate', where)}),
latest AS (
	SELECT unit, max(year) AS year FROM (
		SELECT unit, year FROM totals WHERE value IS NOT NULL UNION ALL SELECT unit, year FROM parts WHERE score IS NOT NULL
	) GROUP BY unit
)`;

const wholeExecution = (where: Where) => sql`WITH ${latest(where)},
rates AS (${answers('execution_rate', where)})
SELECT unit, u.short_name AS name, NULL AS project, year, r.value AS rate, r.numerator_rows AS final_rows, r.denominator_rows AS budget_rows,
	p.score, p.value AS reached, p.numerator_rows AS score_row
FROM latest JOIN parts p USING (unit, year) JOIN rates r USING (unit, year) JOIN unit u ON u.unit_id = unit WHERE p.part = 'execution'`;

const wholeTotals = (where: Where) => sql`WITH ${latest(where)}
SELECT unit, u.short_name AS name, NULL AS project, year, t.value AS score, t.numerator_rows AS score_row
FROM latest JOIN totals t USING (unit, year) JOIN unit u ON u.unit_id = unit`;

const projectExecution = (
	where: Where
) => sql`SELECT unit, u.short_name AS name, project, year, execution AS rate, final_row AS final_rows, adjusted_row AS budget_rows,
	score, rate AS reached, row_id AS score_row
FROM (${compileProjectScores(where)}) s JOIN unit u ON u.unit_id = s.unit WHERE part = 'execution'`;

const projectTotals = (
	where: Where
) => sql`SELECT unit, u.short_name AS name, project, year, score, row_id AS score_row
FROM (${compileProjectScores(where)}) s JOIN unit u ON u.unit_id = s.unit WHERE part = 'total'`;

/** A score of a self-evaluated subject, with the record it is read off. */
export interface SubjectScore {
	readonly name: string;
	/** Null of a unit as a whole. */
	readonly project: string | null;
	readonly year: number;
	/** In points; of points reached in percent of their weight. */
	readonly value: string;
	readonly row: string;
}

/** The scores that the records state, total ones or those for execution. */
export async function askSubjectScores(
	engine: Engine,
	{ where, total, paired: { subject, points } }: Scores,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly SubjectScore[]> {
	const own = raw(points === 'reached' && !total ? 'reached' : 'score');
	const scores = total
		? compileTotalScores(where, subject)
		: compileExecutionScores(where, subject);
	const query = sql`SELECT name, project, year, CAST(${own} AS DECIMAL(18, 2)) AS value, score_row AS "row" FROM (${scores}) WHERE score_row IN (${list(rows)})`;
	return askRows<SubjectScore>(engine, query, options);
}

/** Which scores: total ones, or the points for execution. */
interface Scores {
	readonly where: Where;
	readonly total: boolean;
	readonly paired: Paired;
}
