import { metrics } from '../../metrics';
import { fewestPeers } from '../../query/lists/peer-medians';
import type { Prose } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { shortSeries } from '../title';
import { unitWord, type Compared } from './answers';
import { facets, type Facet } from './facets';
import { levelName, quartileCell } from './spread-level';
import { hasMedian, quartileOf, type TrendGroup, type YearQuartile } from './trend-group';
import { formatCount } from '../../util/count';

/** More groups than these are told of by the table alone. */
const mostTold = 4;

/** Of each group how many of its units make a line, and from where to where the median of the fixed ones went. */
export function groupsSentence(
	answers: Compared,
	groups: readonly TrendGroup[],
	{ facet, years }: { readonly facet: Facet; readonly years: number }
): Prose {
	const lead = `按${facets[facet]}分为${formatCount(groups.length)}组`;
	const none = groups.every((group) => !hasMedian(group));
	const rest = [
		...(none ? [`各组固定单位不足${fewestPeers}个，不计算中位数`] : []),
		...shortSeries(years)
	].map((words) => `；${words}`);
	if (groups.length > mostTold)
		return `${lead}，每组为同一层级的单位${none ? '' : '；各组固定单位的中位数见表'}${rest.join('')}。`;
	const told = joinProse(
		groups.map((group) => prose`${counted(group)}${none ? '' : median(answers, group)}`),
		none ? '、' : '；'
	);
	return prose`${lead}，有两个及以上年度${metrics[answers.metric].label}的单位：${told}${rest.join('')}。`;
}

/** `江苏省·县级4/5` */
const counted = (of: TrendGroup) =>
	`${levelName(of)}${formatCount(of.series.length)}/${formatCount(of.units.length)}`;

function median(answers: Compared, of: TrendGroup): Prose {
	const rows = quartileOf(of, 'median');
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return `，固定单位不足${fewestPeers}个，不计算中位数`;
	const at = (row: YearQuartile) =>
		prose`${row.year}年${withUnit(quartileCell(answers, row), unitWord(answers))}`;
	return prose`，各年均有数的${formatCount(of.fixed.length)}个的中位数${at(first)}、${at(last)}`;
}
