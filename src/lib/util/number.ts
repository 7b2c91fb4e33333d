import { inThousands } from './count';
import { Exact } from './exact';
import { chosenUnit, isCoarse, type MoneyUnit } from './money-unit';
import { remembered } from './remembered';

export type { MoneyUnit } from './money-unit';

type Decimal = InstanceType<typeof Exact>;

/** Exact decimal text with thousands separators, a true minus and `digits` decimals, half-up. */
export const formatNumber = (
	value: string,
	digits: number,
	{ sign = false }: { sign?: boolean } = {}
): string => plainNumber(value, digits, sign);

const plainNumber = remembered((value: string, digits: number, sign: boolean) =>
	written(new Exact(value), digits, sign)
);

function written(value: Decimal, digits: number, signed: boolean): string {
	const rounded = value.toFixed(digits);
	const [whole = '0', fraction] = rounded.replace('-', '').split('.');
	const isZero = !/[1-9]/.test(rounded);
	const sign = isZero ? '' : value.isNegative() ? '−' : signed ? '+' : '';
	return `${sign}${inThousands(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A number with thousands separators and every decimal it has, as scores and counts are written: `1,234.5`. */
export const formatExact = remembered((value: string | number) => {
	const exact = new Exact(value);
	return written(exact, exact.decimalPlaces(), false);
});

const ofUnit = {
	元: new Exact(1),
	万元: new Exact('1e-4'),
	亿元: new Exact('1e-8')
} as const satisfies Readonly<Record<MoneyUnit, Decimal>>;

const converted = (yuan: string, unit: MoneyUnit): Decimal => new Exact(yuan).times(ofUnit[unit]);

/** 元 as 万元 or 亿元, exact text. */
export const inUnit = remembered((yuan: string, unit: MoneyUnit) =>
	converted(yuan, unit).toFixed()
);

/** An amount in a unit: `1,927.15`. */
export const formatAmount = (yuan: string, unit: MoneyUnit) =>
	inWords(yuan, unit, false, isCoarse(unit));

/** A change of an amount with its sign: `+1.72`, `−0.54`. */
export const formatChange = (yuan: string, unit: MoneyUnit) =>
	inWords(yuan, unit, true, isCoarse(unit));

const inWords = remembered((yuan: string, unit: MoneyUnit, sign: boolean, coarse: boolean) => {
	const value = converted(yuan, unit);
	return written(value, coarse ? coarseDigits(value) : 2, sign);
});

/** 亿元 wanted of amounts that may be small: four decimals, or as many as show three digits that tell. */
const coarseDigits = (value: Decimal) => Math.max(4, value.toSignificantDigits(3).decimalPlaces());

/** A rate of change in percent with its sign: `+77.83%`. */
export const formatGrowth = (percent: string) => `${formatNumber(percent, 2, { sign: true })}%`;

/** 万元, or 亿元 where an amount reaches one 亿 and two decimals of 亿元 tell enough of the smallest; for all what a reader chose. */
export function moneyUnit(amounts: readonly (string | null)[]): MoneyUnit {
	const sizes = amounts.map((amount) => Math.abs(Number(amount ?? 0))).filter((size) => size > 0);
	return chosenUnit(
		sizes.some((size) => size >= 1e8) && sizes.every((size) => size >= 1e7) ? '亿元' : '万元'
	);
}
