import type { LinearFormula, MetricUnit, Term } from '../metrics/metric';
import type { DimensionId } from '../dimensions';
import { ratio } from './exact';
import { grouped } from './grouped';
import { raw, sql, type Sql } from './sql';
import { sum } from './terms';

/** What one compilation needs beside the formula. */
export interface Ask {
	readonly by: readonly DimensionId[];
	/** `grid`: what the question is about. */
	readonly unitYears: Sql;
	readonly choices: Readonly<Record<string, string>>;
	readonly unit: MetricUnit;
}

/** Per cent for rates; 1 for amounts per head. */
export const factorOf = (unit: MetricUnit) => (unit === '%' ? 100 : 1);

/** `per_unit`: the sums of the formula for every unit-year of the grid. */
export function perUnit(formula: LinearFormula, choices: Ask['choices']): Sql {
	const n = sum('n', formula.numerator, choices);
	const value = formula.absolute ? `abs(${n.value})` : n.value;
	if (!formula.denominator)
		return sql`per_unit AS (
	SELECT g.*, ${raw(value)} AS num, ${raw(n.absence)} AS why, ${raw(n.basis)} AS basis_rank, ${raw(n.rows)} AS num_rows, NULL AS den_rows
	FROM grid g ${n.joins}
)`;
	const d = sum('d', formula.denominator, choices);
	return sql`per_unit AS (
	SELECT g.*, ${raw(value)} AS num, ${raw(d.value)} AS den, coalesce(${raw(n.absence)}, ${raw(d.absence)}) AS why,
		greatest(${raw(n.basis)}, ${raw(d.basis)}) AS basis_rank, ${raw(n.rows)} AS num_rows, ${raw(d.rows)} AS den_rows
	FROM grid g ${n.joins} ${d.joins}
)`;
}

/** Compiles a sum of measures, or one sum ÷ another. */
export function compileLinear(formula: LinearFormula, { by, unitYears, choices, unit }: Ask): Sql {
	const rate = formula.denominator !== undefined;
	return grouped([unitYears, perUnit(formula, choices)], by, {
		value: rate ? ratio('num', 'den', factorOf(unit)) : raw('num'),
		hasDenominator: rate,
		isChange: isChange(formula.numerator)
	});
}

/** Changes against a tiny base mislead; plain shares of a small unit do not. */
const isChange = (terms: readonly Term[]) => terms.some((term) => term.sign === -1);
