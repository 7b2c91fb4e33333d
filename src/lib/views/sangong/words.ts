import type { PartRow } from '../../query/lists/parts';
import { Exact } from '../../util/exact';
import { formatAmount, formatGrowth, type MoneyUnit } from '../../util/number';

/** `3.93万元`. */
export const amount = (value: string, money: MoneyUnit) => `${formatAmount(value, money)}${money}`;

/** `增加1.72万元（+77.83%）`, `持平`. */
export function changed(change: string, rate: string | null, money: MoneyUnit): string {
	const value = new Exact(change);
	if (value.isZero()) return '持平';
	const by = amount(value.abs().toFixed(), money);
	const share = rate === null ? '' : `（${formatGrowth(rate)}）`;
	return `${value.isNegative() ? '减少' : '增加'}${by}${share}`;
}

/** A change as it is read: no rate on a base of zero, a caution on a tiny one. */
export function changeWords(
	{ change, value, previous, rate, small_base }: PartRow,
	money: MoneyUnit
): string | null {
	if (change === null || value === null || previous === null) return null;
	if (new Exact(change).isZero()) return '与上年持平';
	const grown = new Exact(change).isNegative() ? '减至' : '增至';
	const both = `由${formatAmount(previous, money)}${grown}${amount(value, money)}`;
	if (rate === null) return `${both}，基数为零，不计算增幅`;
	if (small_base) return `${both}，基数不足1万元，${grown === '增至' ? '增' : '降'}幅不参与排序`;
	return `比上年${changed(change, rate, money)}`;
}

/** `2017—2019年` where no year is left out, else `2017、2019年`. */
export function span(years: readonly number[]): string {
	const sorted = [...new Set(years)].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return '';
	const whole = sorted.length > 2 && last - first === sorted.length - 1;
	return whole ? `${first}—${last}年` : `${sorted.join('、')}年`;
}

/** Names of at most three; of more the first and their number. */
export function list(names: readonly string[]): string {
	return names.length <= 3 ? names.join('、') : `${names[0]}等${names.length}个`;
}
