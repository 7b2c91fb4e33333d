import { metrics } from '../../metrics';
import { absenceLine } from '../absences';
import { absentCell, textCell, valueCell } from '../cells';
import type { CellView, FigureView, TableRow } from '../figure';
import { manyCaveats } from '../many';
import { quartileWords } from '../quartiles';
import { checkOf, checkWords } from './check';
import { executionChart } from './execution-chart';
import { executionSentence } from './execution-sentence';
import { executionMedianCell } from './medians';
import {
	about,
	counted,
	executionOf,
	groupOf,
	labelOf,
	pairedOf,
	reachedCell,
	reachedName,
	scoreCell,
	titleOf,
	weightCell,
	type Scene,
	type Scored
} from './scored';
import { formatCount } from '../../util/count';

/** ③ The rate of execution beside the points printed for it, and what the points recompute to. */
export function executionFigure(scene: Scene): FigureView {
	const title = titleOf(scene, '执行率与执行得分', '按全年预算', '全口径');
	const reached = pairedOf(scene).points === 'reached';
	const drawn = executionChart(scene);
	return {
		id: 'execution',
		title,
		sentence: executionSentence(scene),
		switches: [],
		...drawn,
		table: {
			caption: title,
			columns: [
				{ key: 'name', label: counted(scene), align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				{ key: 'rate', label: metrics.execution_rate.label, unit: '%', align: 'end' },
				{ key: 'score', label: '执行得分（原文）', unit: '分', align: 'end' },
				{ key: 'weight', label: '分值（原文）', unit: '分', align: 'end' },
				...(reached
					? [{ key: 'reached', label: reachedName, unit: '%', align: 'end' as const }]
					: []),
				{ key: 'points', label: '执行得分（复算）', unit: '分', align: 'end' },
				{ key: 'check', label: '核对', align: 'start' }
			],
			rows: [
				...medianRows(scene, reached),
				...scene.rows.map((row, i) => ({
					key: row.key,
					...groupOf(scene, i),
					own: scene.own.has(row.unit),
					cells: cells(row, reached)
				}))
			]
		},
		absences:
			absenceLine(
				scene.rows.map(({ points }) => points.absence),
				counted(scene)
			)?.replace('无可比值', '无复算得分') ?? null,
		caveats: [
			...manyCaveats(drawn.chart),
			...(drawn.chart?.form === 'spread' ? metrics.execution_rate.caveats : []),
			...(reached ? [`原文所印分值不一，以得分率（得分 ÷ 分值）作图；未印分值的没有得分率`] : []),
			`复算：${metrics.execution_points.words}`,
			...metrics.execution_points.caveats
		],
		source: scene.source,
		fileName: `绩效得分-执行率与执行得分-${about(scene)}`
	};
}

/** The medians that the sentence tells, each in the column of what it is of. */
function medianRows(scene: Scene, reached: boolean): readonly TableRow[] {
	const [first] = scene.medians;
	if (!first) return [];
	const of = (metric: string) => {
		const found = scene.medians.find((median) => median.metric === metric);
		return found ? executionMedianCell(found, pairedOf(scene)) : textCell('');
	};
	const points = of('score_part_rate');
	const none = textCell('');
	return [
		{
			key: 'median',
			summary: true,
			cells: [
				...[
					textCell(`${quartileWords.median}（${formatCount(first.n)}个）`),
					none,
					of('execution_rate')
				],
				...(reached ? [none, none, points] : [points, none]),
				...[none, none]
			]
		}
	];
}

function cells(row: Scored, reached: boolean): readonly CellView[] {
	const own = executionOf(row);
	return [
		textCell(labelOf(row)),
		textCell(String(row.year)),
		valueCell('execution_rate', row.rate),
		own ? scoreCell(own.score) : absentCell('not_in_report'),
		own ? weightCell(own) : absentCell('not_in_report'),
		...(reached ? [reachedCell(own)] : []),
		valueCell('execution_points', row.points),
		textCell(checkWords(checkOf(row), row))
	];
}
