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

/** Items by an exact decimal text of theirs, the lowest first; where these are level, in their own order. */
export const sortedExact = <T>(items: readonly T[], textOf: (item: T) => string): readonly T[] =>
	items
		.map((item) => {
			const text = textOf(item);
			return { item, text, size: Number(text) };
		})
		.sort((a, b) => a.size - b.size || compareExact(a.text, b.text))
		.map(({ item }) => item);
