import type { Engine, QueryOptions } from '../../engine/engine';
import type { Basis, MetricAbsence, Part } from '../../model/terms';
import { weaker } from '../basis';
import { ratio } from '../exact';
import { ofUnitYears } from '../grid';
import { projectNames } from '../project-names';
import { askRows } from '../rows';
import { raw, sql, type Sql } from '../sql';
import type { Where } from '../where';

/** One part of a project's self-evaluation, beside the execution of the project's budget. */
export interface ProjectScoreRow {
	readonly unit: string;
	readonly year: number;
	readonly subject: string;
	readonly project: string;
	readonly part: Part;
	readonly part_label: string | null;
	/** As printed, exact. */
	readonly score: string | null;
	readonly weight: string | null;
	readonly absence: MetricAbsence | null;
	readonly basis: Basis | null;
	/** Score ÷ weight in percent. */
	readonly rate: string | null;
	readonly grade: string | null;
	readonly row_id: string;
	/** Final ÷ adjusted budget of the project in percent, and why there is none. */
	readonly execution: string | null;
	readonly execution_absence: MetricAbsence | null;
	readonly execution_basis: Basis | null;
	/** The records of both amounts. */
	readonly final_row: string | null;
	readonly adjusted_row: string | null;
	/** min(execution, 1) × the weight of this part. */
	readonly points: string | null;
}

const scored = `scored AS (
	SELECT * FROM score WHERE subject <> 'whole' AND evaluator = 'self' AND part <> 'mean'
	QUALIFY row_number() OVER (PARTITION BY unit_id, year, subject, part ORDER BY value IS NULL, basis DESC, row_id) = 1
),
amounts AS (
	SELECT * FROM project WHERE subject <> 'whole' AND fund IS NULL AND stage IN ('adjusted', 'final')
	QUALIFY row_number() OVER (PARTITION BY unit_id, year, subject, stage ORDER BY value IS NULL, basis DESC, row_id) = 1
)`;

/** The self-evaluated projects under the filters, a row a part, by unit, year and project. */
export async function askProjectScores(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly ProjectScoreRow[]> {
	return askRows<ProjectScoreRow>(engine, compileProjectScores(where), options);
}

/** The same as a piece of SQL. */
export const compileProjectScores = (where: Where): Sql =>
	ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, ${projectNames}, ${raw(scored)},
joined AS (
	SELECT g.unit_id AS unit, g.year, s.subject, coalesce(n.project, s.subject) AS project, s.part, s.part_label,
		CAST(s.value AS DECIMAL(18, 2)) AS score, CAST(s.weight AS DECIMAL(18, 2)) AS weight, s.absence, s.basis, s.grade, s.row_id, f.value AS num, a.value AS den,
		CASE WHEN a.value IS NULL THEN coalesce(a.absence, 'not_in_report') WHEN f.value IS NULL THEN coalesce(f.absence, 'not_in_report')
			WHEN a.value = 0 THEN 'zero_base' END AS execution_absence,
		${raw(weaker('a.basis', 'f.basis'))} AS execution_basis,
		f.row_id AS final_row, a.row_id AS adjusted_row
	FROM grid g JOIN scored s USING (unit_id, year) LEFT JOIN project_names n USING (subject)
	LEFT JOIN amounts f ON f.unit_id = g.unit_id AND f.year = g.year AND f.subject = s.subject AND f.stage = 'final'
	LEFT JOIN amounts a ON a.unit_id = g.unit_id AND a.year = g.year AND a.subject = s.subject AND a.stage = 'adjusted'
)
SELECT * EXCLUDE (num, den), ${ratio('score', 'weight', 100)} AS rate, ${ratio('num', 'den', 100)} AS execution,
	${ratio('CAST(least(num, den) * weight AS DECIMAL(34, 6))', 'den', 1)} AS points
FROM joined ORDER BY unit, year, subject, row_id`,
		{ sparse: true }
	);
