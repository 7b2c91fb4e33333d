import { scopes } from '../../model/terms';
import type { BreakRow } from '../../query/lists/breaks';
import type { LineChange } from '../../query/lists/line-changes';
import { Exact } from '../../util/exact';
import type { MoneyUnit } from '../../util/number';
import { brokenIf } from '../breaks';
import { changeCell, growthCell } from '../cells';
import type { Prose } from '../figure';
import { joinProse, prose, unsigned, withUnit } from '../prose';
import { isAcross } from './breaks';
import { differenceOf, gapOf, totalDifferenceOf, totalGrowthOf } from './change-figures';
import type { Choices } from './spec';
import type { Subject } from './subjects';
import { formatCount } from '../../util/count';

const MOST_NAMED = 3;

type Of = Pick<Choices, 'stage' | 'scope'>;

/** The total's change, the items that make most of it, and whether the items add up to it. */
export function changesSentence(
	{ unit, year }: Subject,
	of: Of,
	items: readonly LineChange[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): Prose {
	const [first] = items;
	if (!first) return '';
	const named = [
		clause('减少较多的为', notable(items, -1), money, breaks),
		clause('增加较多的为', notable(items, 1), money, breaks)
	].filter((text) => text !== '');
	const lead = prose`${unit.short_name}${year}年${scopes[of.scope]}支出${totalWords(of, first, money)}`;
	const made = named.length === 0 ? '' : prose`；${joinProse(named, '，')}`;
	return prose`${lead}${made}。${gapWords(first, money)}`;
}

function totalWords(of: Of, first: LineChange, money: MoneyUnit): Prose {
	if (first.total_change === null) return '总额的增减不能计算';
	const change = new Exact(first.total_change);
	if (change.isZero()) return '与上年持平';
	const amount = withUnit(unsigned(changeCell(totalDifferenceOf(of, first), money)), money);
	const rate = first.total_rate === null ? '' : prose`（${growthCell(totalGrowthOf(of, first))}）`;
	return prose`比上年${change.isNegative() ? '减少' : '增加'}${amount}${rate}`;
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

function clause(
	lead: string,
	items: readonly LineChange[],
	money: MoneyUnit,
	breaks: readonly BreakRow[]
): Prose {
	if (items.length === 0) return '';
	const each = items.map((item) => {
		const cell = brokenIf(isAcross(breaks, item), changeCell(differenceOf(item), money));
		return prose`${item.line}${cell}`;
	});
	return prose`${lead}${joinProse(each, '、')}${money}`;
}

/** `14项增减合计与总额有0.01万元尾差。` */
function gapWords(first: LineChange, money: MoneyUnit): Prose {
	const { n, lone, gap, rounding } = first;
	const only = lone > 0 ? `另有${formatCount(lone)}项仅一个年度列示，不能计算增减。` : '';
	if (gap === null || new Exact(gap).isZero()) return only;
	const amount = withUnit(unsigned(changeCell(gapOf(first), money)), money);
	return prose`${formatCount(n)}项增减合计与总额${rounding ? prose`有${amount}尾差` : prose`相差${amount}`}。${only}`;
}
