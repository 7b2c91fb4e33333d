import { Decimal } from 'decimal.js';

/** decimal.js rounding half away from zero, as finance tables do, without exponents. */
export const Exact = Decimal.clone({
	rounding: Decimal.ROUND_HALF_UP,
	precision: 60,
	toExpNeg: -40,
	toExpPos: 60
});
