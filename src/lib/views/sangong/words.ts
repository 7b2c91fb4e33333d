import type { PartRow } from '../../query/lists/parts';
import { formatCount } from '../../util/count';
import { signOf } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import { brokenIf } from '../breaks';
import { amountCell, changeCell, growthCell, type Figure } from '../cells';
import type { CellView, Prose } from '../figure';
import { prose, unsigned, withUnit } from '../prose';
import type { Sangong } from './answers';
import { breaksBefore } from './breaks';
import { amountOf, differenceOf, growthOf, previousOf } from './figures';

/** `3.93万元`. */
export const amount = (figure: Figure, money: MoneyUnit): CellView =>
	withUnit(amountCell(figure, money), money);

/** `增加1.72万元（+77.83%）`, `持平`; marked where it is counted across a break. */
export function changed(
	difference: Figure,
	growth: Figure | null,
	money: MoneyUnit,
	across = false
): Prose {
	const sign = signOf(difference.value ?? '0');
	if (sign === 0) return '持平';
	const by = brokenIf(across, withUnit(unsigned(changeCell(difference, money)), money));
	const share = growth?.value == null ? '' : prose`（${growthCell(growth)}）`;
	return prose`${sign < 0 ? '减少' : '增加'}${by}${share}`;
}

/** A change as it is read: no rate on a base of zero, a caution on a tiny one. */
export function changeWords(
	all: Pick<Sangong, 'chosen' | 'money' | 'breaks'>,
	row: PartRow
): Prose | null {
	const { change, value, previous, rate, small_base } = row;
	if (change === null || value === null || previous === null) return null;
	if (signOf(change) === 0) return '与上年持平';
	const grown = signOf(change) < 0 ? '减至' : '增至';
	const from = amountCell(previousOf(all, row), all.money);
	const both = prose`由${from}${grown}${amount(amountOf(all, row), all.money)}`;
	if (rate === null) return prose`${both}，基数为零，不计算增幅`;
	if (small_base)
		return prose`${both}，基数不足1万元，${grown === '增至' ? '增' : '降'}幅不参与排序`;
	const across = breaksBefore(all, row.measure, row).length > 0;
	return prose`比上年${changed(differenceOf(all, row), growthOf(all, row), all.money, across)}`;
}

/** `增加3个、减少2个、持平1个`: how many changes went which way. */
export function directions(changes: readonly string[]): string {
	const n = (sign: number) => formatCount(changes.filter((by) => signOf(by) === sign).length);
	return `增加${n(1)}个、减少${n(-1)}个、持平${n(0)}个`;
}
