import { fewestPeers } from '../../query/lists/peer-medians';
import type { Where } from '../../query/where';
import { absenceLine } from '../absences';
import { drawnCaveats } from '../breaks';
import { notCollected } from '../cells';
import type { FigureView } from '../figure';
import { sourceLine } from '../source';
import { metricTitle, shortSeries, titleLine, yearWords } from '../title';
import { everyYear } from '../years';
import { datedIn, rowAt, type Compared } from './answers';
import { breakCaveats } from './breaks';
import { facets, mostPanels, panelCaveats, type Facet } from './facets';
import { medianCaveats } from './trend-breaks';
import { trendsChart } from './trend-chart';
import { hasMedian, isMany, trendGroups, type TrendGroup } from './trend-group';
import { groupsSentence } from './trend-sentence';
import { groupsTable } from './trend-table';
import { formatCount } from '../../util/count';

/** What a parted trend is of. */
interface Asked {
	readonly facet: Facet;
	readonly reports: number;
}

/** Units over the years in a panel a group, on one scale, with the median of those that have a value in every year. */
export function groupedTrend(
	answers: Compared,
	where: Where,
	{ facet, reports }: Asked
): FigureView {
	const chosen = where.year ?? [];
	const dated = datedIn(answers, chosen);
	const years = everyYear(dated, chosen);
	const groups = trendGroups(answers, where, facet);
	const chart = trendsChart(answers, groups.slice(0, mostPanels), years);
	const measured = metricTitle(answers.metric, answers.params);
	const parted = `按${facets[facet]}分面`;
	const title = titleLine(`${measured}各年`, parted, yearWords(dated));
	return {
		id: 'trend',
		title,
		sentence: groupsSentence(answers, groups, { facet, years: dated.length }),
		switches: [],
		chart,
		table: groupsTable(answers, groups, { caption: title, years }),
		absences: absenceLine(
			groups.flatMap(({ units }) =>
				units.flatMap(({ unit }) =>
					years.map((year) => (rowAt(answers, unit, year) ?? notCollected).absence)
				)
			),
			'单位年度'
		),
		caveats: [
			...caveats(groups),
			...small(answers),
			...panelCaveats(groups.length),
			...shortSeries(dated.length),
			...drawnCaveats(chart),
			...breakCaveats(answers),
			...medianCaveats(answers, groups)
		],
		source: sourceLine(reports),
		fileName: `对比-各年-${parted}-${measured}`
	};
}

function caveats(groups: readonly TrendGroup[]): readonly string[] {
	const many = groups.some(isMany);
	return [
		'各组同一纵轴',
		...(groups.some(hasMedian)
			? [
					`粗线为固定单位的中位数：只计在本组有数的各年均有数的单位，各年为同一批，不加权，不足${fewestPeers}个不作`
				]
			: [`各组各年均有数的固定单位不足${fewestPeers}个，不作中位数`]),
		...(groups.some((group) => group.series.length > 0 && !isMany(group)) ? ['细线为各单位'] : []),
		...(many
			? ['单位较多的组不逐一作线：底色为固定单位上下四分位数之间，算法同电子表格的 QUARTILE.INC']
			: [])
	];
}

function small({ rows }: Compared): readonly string[] {
	const n = rows.filter((row) => row.value !== null && row.small_base).length;
	return n > 0 ? [`${formatCount(n)}个单位年度基数不足1万元，不画入图中，不计入中位数`] : [];
}
