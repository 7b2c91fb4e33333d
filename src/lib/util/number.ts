import { inThousands } from './count';
import { Exact } from './exact';
import { chosenUnit, isCoarse, type MoneyUnit } from './money-unit';

export type { MoneyUnit } from './money-unit';

/** Exact decimal text with thousands separators, a true minus and `digits` decimals, half-up. */
export function formatNumber(
	value: string,
	digits: number,
	options: { sign?: boolean } = {}
): string {
	const rounded = new Exact(value).toDecimalPlaces(digits);
	const [whole = '0', fraction] = rounded.abs().toFixed(digits).split('.');
	const sign = rounded.isZero() ? '' : rounded.isNegative() ? '−' : options.sign ? '+' : '';
	return `${sign}${inThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number with thousands separators and every decimal it has, as scores and counts are written: `1,234.5`. */
export const formatExact = (value: string | number) =>
	formatNumber(String(value), new Exact(value).decimalPlaces());

const perUnit: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** 元 as 万元 or 亿元, exact text. */
export const inUnit = (yuan: string, unit: MoneyUnit) =>
	new Exact(yuan).div(perUnit[unit]).toFixed();

/** An amount in a unit: `1,927.15`. */
export const formatAmount = (yuan: string, unit: MoneyUnit) => inWords(yuan, unit, {});

/** A change of an amount with its sign: `+1.72`, `−0.54`. */
export const formatChange = (yuan: string, unit: MoneyUnit) => inWords(yuan, unit, { sign: true });

function inWords(yuan: string, unit: MoneyUnit, options: { sign?: boolean }): string {
	const value = new Exact(inUnit(yuan, unit));
	return formatNumber(value.toFixed(), isCoarse(unit) ? coarseDigits(value) : 2, options);
}

/** 亿元 wanted of amounts that may be small: four decimals, or as many as show three digits that tell. */
const coarseDigits = (value: InstanceType<typeof Exact>) =>
	Math.max(4, value.toSignificantDigits(3).decimalPlaces());

/** A rate of change in percent with its sign: `+77.83%`. */
export const formatGrowth = (percent: string) => `${formatNumber(percent, 2, { sign: true })}%`;

/** 万元, or 亿元 where an amount reaches one 亿 and two decimals of 亿元 tell enough of the smallest; for all what a reader chose. */
export function moneyUnit(amounts: readonly (string | null)[]): MoneyUnit {
	const sizes = amounts.flatMap((amount) => {
		const size = new Exact(amount ?? 0).abs();
		return size.isZero() ? [] : [size];
	});
	return chosenUnit(
		sizes.some((size) => size.gte(1e8)) && sizes.every((size) => size.gte(1e7)) ? '亿元' : '万元'
	);
}
