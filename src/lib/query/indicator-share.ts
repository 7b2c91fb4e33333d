import type { IndicatorShareFormula } from '../metrics/metric';
import { unrecorded } from './absence';
import { basisRank } from './basis';
import { ratio } from './exact';
import { grouped } from './grouped';
import type { Ask } from './linear';
import { rowNumber } from '../engine/aggregates';
import { raw, sql, type Sql } from './sql';

/** Which rows can be judged, which of them count, and why a unit has none that can. */
interface Judgement {
	readonly judged: Sql;
	readonly counts: Sql;
	readonly otherwise: string;
}

function judgementOf({ read }: IndicatorShareFormula, choices: Ask['choices']): Judgement {
	if (read === 'full_mark')
		return {
			judged: raw('score IS NOT NULL AND weight > 0'),
			counts: raw('score = weight'),
			otherwise: 'not_in_report'
		};
	// An indicator that must not exceed its target is not over-achieved where it does.
	return {
		judged: raw("actual_value IS NOT NULL AND target_value > 0 AND operator IS DISTINCT FROM '<='"),
		counts: sql`actual_value * 100 > target_value * CAST(${choices.threshold ?? ''} AS INTEGER)`,
		otherwise: 'not_applicable'
	};
}

/** Compiles the share of the indicator rows that count among those that can be judged; groups add up rows, not shares. */
export function compileIndicatorShare(
	formula: IndicatorShareFormula,
	{ by, unitYears, choices }: Ask
): Sql {
	const { judged, counts, otherwise } = judgementOf(formula, choices);
	const rowsOf = (condition: string) =>
		`string_agg(row_id, ' ' ORDER BY report_id, ${rowNumber('row_id')}) FILTER (${condition})`;
	const perUnit = sql`marked AS (SELECT *, coalesce(${judged}, false) AS judged, ${counts} AS counts FROM indicator),
tallied AS (
	SELECT unit_id, year, count(*) AS indicators, count(*) FILTER (judged) AS judged, count(*) FILTER (judged AND counts) AS counted,
		min(absence) AS absence, max(${raw(basisRank('basis'))}) FILTER (judged) AS basis_rank,
		${raw(rowsOf('judged AND counts'))} AS num_rows, ${raw(rowsOf('judged'))} AS den_rows
	FROM marked GROUP BY unit_id, year
),
per_unit AS (
	SELECT g.*, coalesce(t.indicators, 0) AS indicators, coalesce(t.judged, 0) AS judged,
		CASE WHEN t.judged > 0 THEN CAST(t.counted AS DECIMAL(18, 0)) END AS num, CASE WHEN t.judged > 0 THEN CAST(t.judged AS DECIMAL(18, 0)) END AS den,
		coalesce(t.absence, CASE WHEN t.indicators > 0 THEN ${otherwise} ELSE ${raw(unrecorded())} END) AS why,
		t.basis_rank, t.num_rows, t.den_rows
	FROM grid g LEFT JOIN tallied t USING (unit_id, year)
)`;
	return grouped([unitYears, perUnit], by, {
		value: ratio('num', 'den', 100),
		hasDenominator: true,
		counts: ['judged', 'indicators']
	});
}
