import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../../src/lib/model/schema';
import { Exact } from '../../../src/lib/util/exact';

/** How a report prints its numbers. */
export interface Print {
	readonly unit: '元' | '万元';
	readonly decimals: number;
	/** Of amounts; they may be rounded half-up or half-even. */
	readonly rounding: Decimal.Rounding;
	/** Of rates, which may also be cut. */
	readonly rate: { readonly decimals: number; readonly rounding: Decimal.Rounding };
}

/** As most reports do it. */
export const usual: Print = {
	unit: '万元',
	decimals: 2,
	rounding: Exact.ROUND_HALF_UP,
	rate: { decimals: 2, rounding: Exact.ROUND_HALF_UP }
};

/** The amount as printed, and what the records make of it. A nought without decimals is read as nothing at all, so a little is printed with them. */
export function amount(yuan: number, print: Print) {
	const { unit, rounding } = print;
	const factor = unit === '万元' ? 10_000 : 1;
	const exact = new Exact(yuan).div(factor);
	const little = yuan !== 0 && exact.toDecimalPlaces(print.decimals, rounding).isZero();
	const decimals = little ? Math.max(print.decimals, 2) : print.decimals;
	const printed = exact.toDecimalPlaces(decimals, rounding);
	return {
		printed: printed.toFixed(decimals),
		printed_unit: unit,
		value: printed.times(factor).toFixed(2)
	};
}

/** A rate as printed. */
export function rate(value: Decimal, { rate: { decimals, rounding } }: Print, unit: '%' | '分') {
	const printed = value.toDecimalPlaces(decimals, rounding).toFixed(decimals);
	return { printed, printed_unit: unit, value: printed };
}

/** What a stated row has at its end. */
export const stated = (line: number) =>
	({ basis: 'stated', absence: null, locator: `L${line}`, note: null }) as const satisfies Partial<
		RowOf<'observation'>
	>;
