import { Decimal } from 'decimal.js';
import { measures } from '../../model/measures';
import type { CitedRow } from '../../query/cited';
import { Exact } from '../../util/exact';
import { formatNumber, formatExact, inUnit, moneyUnit } from '../../util/number';

/** How the figures of one finding are written: money in one unit, rates, points and counts each in theirs. */
export interface Unit {
	/** What is stored: 元, %, 分, or what is counted. */
	readonly stored: string;
	/** What is read: 万元, %, 分. */
	readonly shown: string;
	/** Of a difference: 个百分点 for rates. */
	readonly difference: string;
}

/** The unit a row's value is stored in. */
export function storedUnit(row: CitedRow): string {
	if (row.table === 'observation') return row.measure ? measures[row.measure].unit : '';
	if (row.table === 'score') return '分';
	return row.table === 'spending' || row.table === 'project' ? '元' : (row.unit ?? '');
}

/** Money is read in the unit it is printed in, so that both sides stand in one. */
export function unitOf(
	stored: string,
	printed: string | null | undefined,
	values: readonly (string | null)[]
): Unit {
	if (stored === '%') return { stored, shown: '%', difference: '个百分点' };
	const shown =
		stored !== '元' ? stored : (monies.find((unit) => unit === printed) ?? moneyUnit(values));
	return { stored, shown, difference: shown };
}

const monies = ['元', '万元', '亿元'] as const;

/** Exact text in the unit that is shown. */
export const shownValue = (value: string, { stored, shown }: Unit): string =>
	stored === '元' && shown !== '元' ? inUnit(value, shown as '万元') : new Exact(value).toFixed();

/** `13.80%`, `125.20万元`, `8.9分`. */
export const sayAmount = (value: string, unit: Unit): string =>
	`${number(shownValue(value, unit), unit)}${unit.shown}`;

/** `−0.62个百分点`, `−0.09万元`; signed, printed less recomputed. */
export function sayDifference(value: string, unit: Unit): string {
	const shown = number(shownValue(value, unit), unit);
	const sign = /^[^−]*[1-9]/.test(shown) ? '+' : '';
	return `${sign}${shown}${unit.difference}`;
}

/** `13.74—13.86%`, `−7.81至−7.80%`: rates and points outward to two decimals, money as it is. */
export function sayInterval(low: string, high: string, unit: Unit): string {
	const [from, to] = [
		number(shownValue(outward(low, unit, Decimal.ROUND_FLOOR), unit), unit),
		number(shownValue(outward(high, unit, Decimal.ROUND_CEIL), unit), unit)
	];
	const joint = `${from}${to}`.includes('−') ? '至' : '—';
	return from === to ? `${from}${unit.shown}` : `${from}${joint}${to}${unit.shown}`;
}

const outward = (value: string, { stored }: Unit, rounding: Decimal.Rounding) =>
	stored === '元' ? value : new Exact(value).toDecimalPlaces(2, rounding).toFixed();

/** Money has at least two decimals and all that it needs, a rate two, anything else those it has. */
function number(value: string, { shown, stored }: Unit): string {
	if (stored === '%') return formatNumber(value, 2);
	if (stored === '元' && shown !== '元')
		return formatNumber(value, Math.max(2, new Exact(value).decimalPlaces()));
	if (stored === '元') return formatNumber(value, 2);
	return formatExact(new Exact(value).toDecimalPlaces(2).toFixed());
}
