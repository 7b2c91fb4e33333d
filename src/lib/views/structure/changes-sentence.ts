import type { LineChange } from '../../query/lists/line-changes';
import { Exact } from '../../util/exact';
import { formatAmount, formatChange, formatGrowth, type MoneyUnit } from '../../util/number';
import type { Subject } from './subjects';

const MOST_NAMED = 3;

/** The total's change, the items that make most of it, and whether the items add up to it. */
export function changesSentence(
	{ unit, year }: Subject,
	scope: string,
	items: readonly LineChange[],
	money: MoneyUnit
): string {
	const [first] = items;
	if (!first) return '';
	const named = [
		clause('减少较多的为', notable(items, -1), money),
		clause('增加较多的为', notable(items, 1), money)
	].filter((text) => text !== '');
	const total = totalWords(first, money);
	const lead = `${unit.short_name}${year}年${scope}支出${total}`;
	return `${[lead, named.join('，')].filter((text) => text !== '').join('；')}。${gapWords(first, money)}`;
}

function totalWords({ total_change, total_rate }: LineChange, money: MoneyUnit): string {
	if (total_change === null) return '总额的增减不能计算';
	const change = new Exact(total_change);
	if (change.isZero()) return '与上年持平';
	const amount = `${formatAmount(change.abs().toFixed(), money)}${money}`;
	const rate = total_rate === null ? '' : `（${formatGrowth(total_rate)}）`;
	return `比上年${change.isNegative() ? '减少' : '增加'}${amount}${rate}`;
}

/** The greatest changes of one sign: at least half of the greatest of all, at most three. */
function notable(items: readonly LineChange[], sign: 1 | -1): readonly LineChange[] {
	const greatest = items.reduce(
		(most, { change }) => (change === null ? most : Exact.max(most, new Exact(change).abs())),
		new Exact(0)
	);
	return items
		.filter(({ change }) => {
			if (change === null) return false;
			const exact = new Exact(change).times(sign);
			return exact.gt(0) && exact.times(2).gte(greatest);
		})
		.slice(0, MOST_NAMED);
}

function clause(lead: string, items: readonly LineChange[], money: MoneyUnit): string {
	if (items.length === 0) return '';
	const each = items.map(({ line, change }) => `${line}${formatChange(change ?? '0', money)}`);
	return `${lead}${each.join('、')}${money}`;
}

/** `14项增减合计与总额有0.01万元尾差。` */
function gapWords({ n, lone, gap, rounding }: LineChange, money: MoneyUnit): string {
	const only = lone > 0 ? `另有${lone}项仅一个年度列示，不能计算增减。` : '';
	if (gap === null || new Exact(gap).isZero()) return only;
	const amount = `${formatAmount(new Exact(gap).abs().toFixed(), money)}${money}`;
	return `${n}项增减合计与总额${rounding ? `有${amount}尾差` : `相差${amount}`}。${only}`;
}
