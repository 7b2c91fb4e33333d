import { metrics } from '../../metrics';
import { fewestPeers } from '../../query/lists/peer-medians';
import type { TrendSpreadRow } from '../../query/lists/trend-spread';
import type { Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { shortSeries } from '../title';
import { unitWord, type Compared } from './answers';
import { facets, type Facet } from './facets';
import { levelName, quartileCell } from './spread-level';
import { hasMedian, quartileOf, type TrendGroup } from './trend-group';

/** More groups than these are told of by the table alone. */
const mostTold = 4;

/** Of each group how many make a line, and from where to where the median of the fixed ones went. */
export function groupsSentence(
	answers: Compared,
	groups: readonly TrendGroup[],
	{ facet, years }: { readonly facet: Facet; readonly years: number }
): Prose {
	const lead = `按${facets[facet]}分为${groups.length}组`;
	const short = shortSeries(years)
		.map((word) => `；${word}`)
		.join('');
	if (groups.length > mostTold)
		return `${lead}，每组为同一层级的单位；各组固定单位的中位数见表${short}。`;
	return prose`${lead}：${joinProse(
		groups.map((group) => prose`${levelName(group)}${said(answers, group)}`),
		'；'
	)}${short}。`;
}

function said(answers: Compared, of: TrendGroup): Prose {
	const { label } = metrics[answers.metric];
	const count = `${of.units.length}个单位中${of.series.length}个有两个及以上年度的${label}`;
	if (of.series.length === 0) return `${of.units.length}个单位均没有两个年度的${label}`;
	const medians = quartileOf(of, 'median');
	const [first, last] = [medians[0], medians.at(-1)];
	if (!hasMedian(of) || !first || !last)
		return `${count}，固定单位不足${fewestPeers}个，不计算中位数`;
	const at = (row: TrendSpreadRow) => withUnit(quartileCell(answers, row), unitWord(answers));
	return prose`${count}，各年均有数的${of.fixed}个的中位数，${first.year}年为${at(first)}，${last.year}年为${at(last)}`;
}
