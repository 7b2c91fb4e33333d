import { raw, type Sql } from './sql';

/** Exact amounts are counted in 分 before they are divided: DECIMAL ÷ DECIMAL would be a DOUBLE. */
const cents = (amount: string) => `CAST((${amount}) * 100 AS HUGEINT)`;

/** Numerator ÷ denominator × `factor`, half-up to two decimals, exact; NULL where either is NULL or the denominator is 0. */
export function ratio(numerator: string, denominator: string, factor: number): Sql {
	return quotient(cents(numerator), cents(denominator), factor);
}

/** The difference of two ratios × `factor`, half-up to two decimals, taken before rounding. */
export function ratioDifference(
	[n1, d1]: readonly [string, string],
	[n0, d0]: readonly [string, string],
	factor: number
): Sql {
	const difference = `(${cents(n1)} * ${cents(d0)} - ${cents(n0)} * ${cents(d1)})`;
	return quotient(difference, `(${cents(d1)} * ${cents(d0)})`, factor);
}

function quotient(n: string, d: string, factor: number): Sql {
	const scaled = `(2 * abs(${n}) * ${factor * 100} + abs(${d})) // (2 * abs(${d}))`;
	return raw(
		`CASE WHEN ${d} <> 0 THEN CAST(sign(${n}) * sign(${d}) * (${scaled}) AS DECIMAL(34, 0)) * 0.01 END`
	);
}
