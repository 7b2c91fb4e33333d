import { raw, type Sql } from './sql';

/** DECIMAL ÷ DECIMAL would be a DOUBLE: quantities are counted in whole parts before they are divided. */
const parts = (quantity: string, digits: number) =>
	`CAST(CAST(${quantity} AS DECIMAL(38, ${digits})) * ${10 ** digits} AS HUGEINT)`;
const cents = (amount: string) => parts(amount, 2);
const millionths = (quantity: string) => parts(quantity, 6);

/** Numerator ÷ denominator × `factor`, half-up to two decimals, exact; NULL where either is NULL or the denominator is 0. */
export function ratio(numerator: string, denominator: string, factor: number): Sql {
	return quotient(millionths(numerator), millionths(denominator), factor);
}

/** The difference of two ratios of amounts × `factor`, taken before rounding, half-up to two decimals. */
export function ratioDifference(
	[n1, d1]: readonly [string, string],
	[n0, d0]: readonly [string, string],
	factor: number
): Sql {
	return quotient(crossed([n1, d1], [n0, d0]), `(${cents(d1)} * ${cents(d0)})`, factor);
}

/** The first ratio's growth on the second's absolute value in percent, half-up to two decimals; NULL where the second is 0. */
export function ratioGrowth(
	[n1, d1]: readonly [string, string],
	[n0, d0]: readonly [string, string]
): Sql {
	const base = `(${cents(d1)} * abs(${cents(n0)}) * sign(${cents(d0)}))`;
	return quotient(crossed([n1, d1], [n0, d0]), base, 100);
}

/** n₁d₀ − n₀d₁: the difference of two ratios times both divisors. */
const crossed = ([n1, d1]: readonly [string, string], [n0, d0]: readonly [string, string]) =>
	`(${cents(n1)} * ${cents(d0)} - ${cents(n0)} * ${cents(d1)})`;

function quotient(n: string, d: string, factor: number): Sql {
	const scaled = `(2 * abs(${n}) * ${factor * 100} + abs(${d})) // (2 * abs(${d}))`;
	return raw(
		`CASE WHEN ${d} <> 0 THEN CAST(sign(${n}) * sign(${d}) * (${scaled}) AS DECIMAL(34, 0)) * 0.01 END`
	);
}
