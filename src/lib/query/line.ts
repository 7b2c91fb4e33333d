import { lineDepth } from '../engine/aggregates';
import type { LineFormula } from '../metrics/metric';
import { unrecorded } from './absence';
import { basisRank } from './basis';
import { ratio } from './exact';
import { grouped } from './grouped';
import type { Ask } from './linear';
import { raw, sql, type Sql } from './sql';

/** Compiles a classification line ÷ the printed lines of its depth; a unit-year without lines has one absent row. */
export function compileLine({ classification }: LineFormula, { by, unitYears, choices }: Ask): Sql {
	const lines = sql`leveled AS (
	SELECT *, ${raw(lineDepth)} AS depth FROM preferred_spending
	WHERE classification = ${classification} AND stage = ${choices.stage ?? 'final'} AND scope = ${choices.scope ?? 'all'}
),
totals AS (
	SELECT unit_id, year, depth, sum(value) AS total, string_agg(row_id, ' ' ORDER BY code) AS total_rows
	FROM leveled GROUP BY unit_id, year, depth
),
per_unit AS (
	SELECT g.*, l.code, l.name AS line, l.depth, l.path, l.value AS num, t.total AS den,
		coalesce(l.absence, ${raw(unrecorded({ stage: choices.stage ?? 'final' }))}) AS why,
		${raw(basisRank('l.basis'))} AS basis_rank, l.row_id AS num_rows, t.total_rows AS den_rows
	FROM grid g
	LEFT JOIN leveled l USING (unit_id, year)
	LEFT JOIN totals t USING (unit_id, year, depth)
)`;
	return grouped([unitYears, lines], by, {
		value: ratio('num', 'den', 100),
		hasDenominator: true,
		facets: ['code', 'line', 'depth', 'path']
	});
}

/** The unit-years of which any line has a share: those that print lines of a depth with a sum. */
export const compileLineYears = ({ classification }: LineFormula, choices: Ask['choices']): Sql =>
	sql`SELECT unit_id AS unit, year, total AS value FROM line_total
WHERE classification = ${classification} AND stage = ${choices.stage ?? 'final'} AND scope = ${choices.scope ?? 'all'} AND total <> 0`;
