import { Decimal } from 'decimal.js';

/** decimal.js rounding half away from zero, as finance tables do, without exponents. */
export const Exact = Decimal.clone({
	rounding: Decimal.ROUND_HALF_UP,
	precision: 60,
	toExpNeg: -40,
	toExpPos: 60
});

/** Orders exact decimal texts; nearly all are told apart without making decimals of them. */
export const compareExact = (a: string, b: string): number =>
	a === b ? 0 : Number(a) - Number(b) || new Exact(a).cmp(b);

/** 1 of an exact decimal text above zero, −1 of one below, 0 of zero. */
export const signOf = (value: string): number => Math.sign(Number(value));

/** Exact decimal texts, the lowest first. */
export const sortedExact = (values: readonly string[]): readonly string[] =>
	values
		.map((value) => ({ value, size: Number(value) }))
		.sort((a, b) => a.size - b.size || compareExact(a.value, b.value))
		.map(({ value }) => value);
