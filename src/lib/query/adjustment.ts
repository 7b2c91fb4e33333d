import type { AdjustmentFormula } from '../metrics/metric';
import { unrecorded } from './absence';
import { ratio } from './exact';
import { grouped } from './grouped';
import { compileLinear, type Ask } from './linear';
import { list, raw, sql, type Sql } from './sql';

/** Compiles |net change| ÷ initial budget, or for the gross method the greater of Σ|change| over its printed parts and over its printed funds. */
export function compileAdjustment(formula: AdjustmentFormula, ask: Ask): Sql {
	return ask.choices.method === 'gross' ? gross(formula, ask) : compileLinear(formula.net, ask);
}

function gross({ parts, funds }: AdjustmentFormula, { by, unitYears, choices }: Ask): Sql {
	const scope = choices.scope ?? 'all';
	const perUnit = sql`pairs AS (
	SELECT i.unit_id, i.year, i.fund IS NOT NULL AS by_fund, abs(a.value - i.value) AS change,
		concat_ws(' ', i.row_id, a.row_id) AS rows, greatest(i.basis = 'derived', a.basis = 'derived') AS derived
	FROM preferred_observation i JOIN preferred_observation a ON a.unit_id = i.unit_id AND a.year = i.year AND a.measure = i.measure
		AND a.scope = i.scope AND a.fund IS NOT DISTINCT FROM i.fund AND a.stage = 'adjusted'
	WHERE i.stage = 'initial' AND i.scope = ${scope} AND a.value IS NOT NULL AND i.value IS NOT NULL
		AND ((i.fund IS NULL AND i.measure IN (${list(parts)})) OR (i.measure = 'expenditure' AND i.fund IN (${list(Object.keys(funds))})))
),
families AS (
	SELECT unit_id, year, sum(change) AS total, string_agg(rows, ' ' ORDER BY rows) AS rows, bool_or(derived) AS derived
	FROM pairs GROUP BY unit_id, year, by_fund HAVING count(*) > 1
),
greatest_family AS (
	SELECT * FROM families QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY total DESC, rows) = 1
),
per_unit AS (
	SELECT g.*, f.total AS num, i.value AS den,
		coalesce(i.absence, ${raw(unrecorded({ stage: 'adjusted' }))}) AS why,
		${raw("greatest(CASE WHEN f.derived THEN 2 ELSE 0 END, CASE i.basis WHEN 'derived' THEN 2 ELSE 0 END)")} AS basis_rank,
		f.rows AS num_rows, i.row_id AS den_rows
	FROM grid g LEFT JOIN greatest_family f USING (unit_id, year)
	LEFT JOIN preferred_observation i ON i.unit_id = g.unit_id AND i.year = g.year AND i.measure = 'expenditure' AND i.fund IS NULL
		AND i.stage = 'initial' AND i.scope = ${scope}
)`;
	return grouped([unitYears, perUnit], by, {
		value: ratio('num', 'den', 100),
		hasDenominator: true
	});
}
