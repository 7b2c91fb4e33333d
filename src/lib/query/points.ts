import type { PointsFormula } from '../metrics/metric';
import { grouped } from './grouped';
import { perUnit, type Ask } from './linear';
import { sql, type Sql } from './sql';
import { ratio } from './exact';

/** Compiles min(rate, 1) × the weight printed for execution; without a printed weight there are no points. */
export function compilePoints(formula: PointsFormula, { by, unitYears, choices }: Ask): Sql {
	const rate = perUnit({ ...formula, kind: 'linear' }, choices);
	const weighted = sql`rated AS (WITH ${rate} SELECT * FROM per_unit),
per_unit AS (
	SELECT r.* REPLACE (least(r.num, r.den) * w.weight AS num, CASE WHEN w.weight IS NOT NULL THEN r.den END AS den,
		coalesce(CASE WHEN r.num IS NULL OR r.den IS NULL THEN r.why END, 'not_in_report') AS why,
		concat_ws(' ', r.num_rows, w.row_id) AS num_rows)
	FROM rated r LEFT JOIN preferred_score w ON w.unit_id = r.unit_id AND w.year = r.year AND w.part = 'execution' AND w.evaluator = 'self'
)`;
	return grouped([unitYears, weighted], by, {
		value: ratio('num', 'den', 1),
		hasDenominator: true
	});
}
