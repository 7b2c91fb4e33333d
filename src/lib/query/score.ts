import type { ScoreFormula } from '../metrics/metric';
import { unrecorded } from './absence';
import { basisRank } from './basis';
import { ratio } from './exact';
import { grouped } from './grouped';
import type { Ask } from './linear';
import { raw, sql, type Sql } from './sql';

/** 优秀 is 优; other words (合格, 不合格) are another scale and stay as printed. */
const grade = `CASE grade WHEN '优秀' THEN '优' WHEN '良好' THEN '良' ELSE grade END`;

/** Compiles total, part rate or grade from the score table; evaluators are never mixed: only 单位自评 is read here. */
export function compileScore({ read }: ScoreFormula, ask: Ask): Sql {
	return read === 'part_rate' ? partRate(ask) : read === 'grade' ? gradeOf(ask) : total(ask);
}

const own = (part: string) =>
	`s.unit_id = g.unit_id AND s.year = g.year AND s.evaluator = 'self' AND ${part}`;

function total({ by, unitYears }: Ask): Sql {
	const perUnit = sql`per_unit AS (
	SELECT g.*, s.value AS num, coalesce(s.absence, ${raw(unrecorded())}) AS why, ${raw(basisRank('s.basis'))} AS basis_rank,
		s.row_id AS num_rows, NULL AS den_rows
	FROM grid g LEFT JOIN preferred_score s ON ${raw(own("s.part = 'total'"))}
)`;
	// Scores of several units are averaged, never added up.
	return grouped([unitYears, perUnit], by, {
		value: ratio('num', 'n', 1),
		hasDenominator: false
	});
}

function gradeOf({ by, unitYears }: Ask): Sql {
	const perUnit = sql`per_unit AS (
	SELECT g.*, ${raw(grade)} AS grade, coalesce(s.absence, ${raw(unrecorded())}) AS why, ${raw(basisRank('s.basis'))} AS basis_rank,
		CASE WHEN s.grade IS NOT NULL THEN 1 END AS num, s.row_id AS num_rows, NULL AS den_rows
	FROM grid g LEFT JOIN preferred_score s ON ${raw(own("s.part = 'total'"))}
)`;
	return grouped([unitYears, perUnit], by, {
		value: raw('grade'),
		hasDenominator: false,
		facets: ['grade']
	});
}

function partRate({ by, unitYears }: Ask): Sql {
	const perUnit = sql`per_unit AS (
	SELECT g.*, s.part, s.part_label, CAST(s.value AS DECIMAL(18, 2)) AS score, CAST(s.weight AS DECIMAL(18, 2)) AS weight, s.value AS num, s.weight AS den,
		CASE WHEN s.value IS NULL THEN coalesce(s.absence, ${raw(unrecorded())}) ELSE 'not_in_report' END AS why,
		${raw(basisRank('s.basis'))} AS basis_rank, s.row_id AS num_rows, s.row_id AS den_rows
	FROM grid g LEFT JOIN preferred_score s ON ${raw(own("s.part NOT IN ('total', 'mean')"))}
)`;
	return grouped([unitYears, perUnit], by, {
		value: ratio('num', 'den', 100),
		hasDenominator: true,
		facets: ['part', 'part_label', 'score', 'weight']
	});
}
