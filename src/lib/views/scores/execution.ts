import { metricAbsences } from '../../model/terms';
import { metrics } from '../../metrics';
import { absenceLine } from '../absences';
import { absentCell, addressOf, rowsOf, textCell, valueCell } from '../cells';
import type { Axis, Mark, PairsView, ScatterView } from '../chart';
import type { CellView, FigureView } from '../figure';
import { markOf } from '../marks';
import { checkOf, checkWords } from './check';
import { executionSentence } from './execution-sentence';
import {
	about,
	counted,
	executionOf,
	groupOf,
	labelOf,
	nameOf,
	scoreCell,
	titleOf,
	weightCell,
	type Scene,
	type Scored
} from './scored';
import { mostDots } from './total';

const budget = { budget: 'adjusted', scope: 'all' };

/** ③ The rate of execution beside the points printed for it, and what the points recompute to. */
export function executionFigure(scene: Scene): FigureView {
	const title = titleOf(scene, '执行率与执行得分', '按全年预算', '全口径');
	return {
		id: 'execution',
		title,
		sentence: executionSentence(scene),
		switches: [],
		...chart(scene),
		table: {
			caption: title,
			columns: [
				{ key: 'name', label: counted(scene), align: 'start' },
				{ key: 'year', label: '年度', align: 'start' },
				{ key: 'rate', label: metrics.execution_rate.label, unit: '%', align: 'end' },
				{ key: 'score', label: '执行得分（原文）', unit: '分', align: 'end' },
				{ key: 'weight', label: '分值（原文）', unit: '分', align: 'end' },
				{ key: 'points', label: '执行得分（复算）', unit: '分', align: 'end' },
				{ key: 'check', label: '核对', align: 'start' }
			],
			rows: scene.rows.map((row, i) => ({
				key: row.key,
				...groupOf(scene, i),
				own: scene.own.has(row.unit),
				cells: cells(row)
			}))
		},
		absences:
			absenceLine(
				scene.rows.map(({ points }) => points.absence),
				counted(scene)
			)?.replace('无可比值', '无复算得分') ?? null,
		caveats: [`复算：${metrics.execution_points.words}`, ...metrics.execution_points.caveats],
		source: scene.source,
		fileName: `绩效得分-执行率与执行得分-${about(scene)}`
	};
}

function cells(row: Scored): readonly CellView[] {
	const own = executionOf(row);
	return [
		textCell(labelOf(row)),
		textCell(String(row.year)),
		valueCell('execution_rate', row.rate),
		own ? scoreCell(own.score) : absentCell('not_in_report'),
		own ? weightCell(own) : absentCell('not_in_report'),
		valueCell('execution_points', row.points),
		textCell(checkWords(checkOf(row), row))
	];
}

/** Points share an axis only where every printed weight is the same. */
function chart(scene: Scene): Pick<FigureView, 'chart' | 'omitted'> {
	const rows = scene.rows.map((row) => pairRow(scene, row));
	const both = rows.filter(({ left, right }) => left && right).length;
	if (both < 2)
		return { chart: null, omitted: `执行率与得分俱全的${counted(scene)}不足2个，不作图，见下表` };
	const weights = new Set(scene.rows.flatMap((row) => executionOf(row)?.weight ?? []));
	if (weights.size > 1)
		return { chart: null, omitted: '所印分值不一，得分不放在同一坐标上，见下表' };
	const sides = (side: 'left' | 'right') => rows.flatMap((row) => row[side]?.value ?? []);
	const left = {
		...rateAxis(sides('left')),
		label: `${metrics.execution_rate.label}（按全年预算）`
	};
	const right = { ...pointsAxis(sides('right'), [...weights][0]), label: '执行得分（原文）' };
	if (rows.length > mostDots) return { chart: points(left, right, rows) };
	return {
		chart: {
			form: 'pairs',
			...{ left, right },
			rows: [
				...rows.filter(({ left, right }) => left && right),
				...rows.filter(({ left, right }) => (left === null) !== (right === null)),
				...rows.filter(({ left, right }) => !left && !right)
			]
		}
	};
}

/** Too many to be joined one by one: a point each, the own ones named. */
const points = (
	x: ScatterView['x'],
	y: ScatterView['y'],
	rows: PairsView['rows']
): ScatterView => ({
	...{ form: 'scatter', x, y, medians: null },
	points: rows.flatMap(({ label, own = false, left, right }) =>
		left && right ? [{ label, own, named: own, x: left, y: right }] : []
	)
});

/** Whole tens around the rates and 100 %. */
function rateAxis(values: readonly number[]): Axis {
	const min = Math.floor(Math.min(...values, 100) / 10) * 10;
	const max = Math.ceil(Math.max(...values, 100) / 10) * 10;
	const from = min === max ? 0 : Math.max(min, 0);
	return { min: from, max, unit: '%', ...(from === 0 ? {} : { note: `横轴自${from}%起` }) };
}

const pointsAxis = (values: readonly number[], weight: string | undefined): Axis => ({
	min: 0,
	max: Math.max(Number(weight ?? 0), ...values),
	unit: '分'
});

function pairRow(scene: Scene, row: Scored): PairsView['rows'][number] {
	const absence = row.rate.absence ?? (executionOf(row) ? null : 'not_in_report');
	return {
		label: nameOf(scene, row),
		own: scene.own.has(row.unit),
		left: markOf('execution_rate', row.rate, metrics.execution_rate.label, budget),
		right: pointsMark(row),
		...(absence ? { absence: metricAbsences[absence] } : {})
	};
}

function pointsMark(row: Scored): Mark | null {
	const own = executionOf(row);
	if (own === undefined || own.score.value === null) return null;
	const score = scoreCell(own.score).text;
	return {
		value: Number(own.score.value),
		text: own.weight === null ? score : `${score} / ${weightCell(own).text}`,
		basis: own.score.basis ?? 'stated',
		name: '执行得分（原文）',
		...rowsOf(own.score),
		...addressOf(own.score)
	};
}
