import { unrecorded } from './absence';
import { basisRank } from './basis';
import { ratio } from './exact';
import { grouped } from './grouped';
import type { Ask } from './linear';
import { projectNames } from './project-names';
import { raw, sql, type Sql } from './sql';

const facets = [
	'row_id',
	'subject',
	'project',
	'table',
	'level1',
	'level2',
	'level3',
	'operator',
	'target',
	'actual',
	'completion',
	'score',
	'weight'
] as const;

/** Compiles actual ÷ target of every indicator row; a unit-year without indicators has one absent row. */
export function compileIndicator({ by, unitYears }: Ask): Sql {
	const perUnit = sql`per_unit AS (
	SELECT g.*, i.row_id, i.subject, p.project, i."table", i.level1, i.level2, i.level3, i.operator, i.target, i.actual, i.completion,
		i.score, i.weight, i.actual_value AS num, i.target_value AS den,
		coalesce(i.absence, CASE WHEN i.row_id IS NOT NULL THEN 'not_applicable' ELSE ${raw(unrecorded())} END) AS why,
		${raw(basisRank('i.basis'))} AS basis_rank, i.row_id AS num_rows, i.row_id AS den_rows
	FROM grid g LEFT JOIN indicator i USING (unit_id, year) LEFT JOIN project_names p USING (subject)
)`;
	return grouped([unitYears, projectNames, perUnit], by, {
		value: ratio('num', 'den', 100),
		hasDenominator: true,
		facets
	});
}
