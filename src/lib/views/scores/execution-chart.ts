import { metrics } from '../../metrics';
import { metricAbsences } from '../../model/terms';
import { Exact } from '../../util/exact';
import { addressOf, rowsOf } from '../cells';
import type { Axis, Mark, PairsView, ScatterView, SpreadView } from '../chart';
import type { FigureView } from '../figure';
import { manyChart } from '../many';
import { markOf } from '../marks';
import { executionMedianCell } from './medians';
import {
	counted,
	executionOf,
	nameOf,
	pairedOf,
	reachedCell,
	reachedName,
	scoreCell,
	weightCell,
	type PartScore,
	type Scene,
	type Scored
} from './scored';
import { mostDots } from './total';

const budget = { budget: 'adjusted', scope: 'all' };

/** What the rate of execution is set against: points out of one weight, or the share that each reached of its own. */
interface Points {
	readonly label: string;
	readonly mark: (part: PartScore) => Mark | null;
	readonly axis: (values: readonly number[], weight: string | undefined) => Axis;
}

const kinds: Readonly<Record<ReturnType<typeof pairedOf>['points'], Points>> = {
	printed: { label: '执行得分（原文）', mark: printedMark, axis: pointsAxis },
	reached: { label: reachedName, mark: reachedMark, axis: rateAxis }
};

/** Points cover one another beyond so many. */
const mostPoints = 300;

/** Rate and points of each row joined; of many a point each, with the medians as a cross-hair; of more the points by the rate. */
export function executionChart(scene: Scene): Pick<FigureView, 'chart' | 'omitted'> {
	const points = kinds[pairedOf(scene).points];
	const rows = scene.rows.map((row) => pairRow(scene, row, points));
	const both = rows.filter(({ left, right }) => left && right);
	if (both.length < 2)
		return { chart: null, omitted: `执行率与得分俱全的${counted(scene)}不足2个，不作图，见下表` };
	const sides = (side: 'left' | 'right') => rows.flatMap((row) => row[side]?.value ?? []);
	const weight = scene.rows.flatMap((row) => executionOf(row)?.weight ?? [])[0];
	const left = {
		...rateAxis(sides('left')),
		label: `${metrics.execution_rate.label}（按全年预算）`
	};
	const right = { ...points.axis(sides('right'), weight), label: points.label };
	if (both.length > mostPoints) return { chart: byRate(scene, right) };
	if (rows.length > mostDots) return { chart: scatter(scene, left, right, both) };
	return {
		chart: {
			form: 'pairs',
			...{ left, right },
			rows: [
				...both,
				...rows.filter(({ left, right }) => (left === null) !== (right === null)),
				...rows.filter(({ left, right }) => !left && !right)
			]
		}
	};
}

/** Too many to be joined one by one: a point each, the own ones named. */
const scatter = (
	scene: Scene,
	x: ScatterView['x'],
	y: ScatterView['y'],
	rows: PairsView['rows']
): ScatterView => ({
	...{ form: 'scatter', x },
	y: { ...y, ...(y.note ? { note: y.note.replace('横轴', '纵轴') } : {}) },
	medians: medians(scene),
	points: rows.flatMap(({ label, own = false, left, right }) =>
		left && right ? [{ label, own, named: own, x: left, y: right }] : []
	)
});

/** Rates of execution that belong together, in percent: from the first up to, without, the second. */
const rates = [
	{ words: '低于80%', from: -Infinity, to: 80 },
	{ words: '80%—90%', from: 80, to: 90 },
	{ words: '90%—95%', from: 90, to: 95 },
	{ words: '95%及以上', from: 95, to: Infinity }
] as const;

/** Too many for points: which scores stand beside low, middling and high rates. */
function byRate(scene: Scene, { label, ...axis }: ScatterView['y']): SpreadView {
	const { points } = pairedOf(scene);
	const known = scene.rows.flatMap((row) => {
		const part = executionOf(row);
		const score = points === 'reached' ? reachedCell(part).value : part?.score.value;
		return row.rate.value === null || score == null ? [] : [{ rate: row.rate.value, score }];
	});
	const crowds = rates.map(({ words, from, to }) => ({
		label: `执行率${words}的${label}`,
		metric: points === 'reached' ? ('execution_rate' as const) : ('execution_points' as const),
		values: known
			.filter(({ rate }) => new Exact(rate).gte(from) && new Exact(rate).lt(to))
			.map(({ score }) => score)
	}));
	return manyChart(
		crowds.filter(({ values }) => values.length > 0),
		{ unit: axis.unit, axisOf: () => axis }
	);
}

/** Where the cross-hair stands. */
function medians(scene: Scene): ScatterView['medians'] {
	const [x, y] = scene.medians.map((median) => {
		const { text, value, address } = executionMedianCell(median, pairedOf(scene));
		return { text, value: Number(value), ...(address === undefined ? {} : { address }) };
	});
	return x && y ? { x, y } : null;
}

/** Whole tens around the rates and 100 %. */
function rateAxis(values: readonly number[]): Axis {
	const min = Math.floor(Math.min(...values, 100) / 10) * 10;
	const max = Math.ceil(Math.max(...values, 100) / 10) * 10;
	const from = min === max ? 0 : Math.max(min, 0);
	return { min: from, max, unit: '%', ...(from === 0 ? {} : { note: `横轴自${from}%起` }) };
}

function pointsAxis(values: readonly number[], weight: string | undefined): Axis {
	return { min: 0, max: Math.max(Number(weight ?? 0), ...values), unit: '分' };
}

function pairRow(scene: Scene, row: Scored, points: Points): PairsView['rows'][number] {
	const own = executionOf(row);
	const left = markOf('execution_rate', row.rate, metrics.execution_rate.label, budget);
	const right = own ? points.mark(own) : null;
	const absence = row.rate.absence ?? (right ? null : 'not_in_report');
	return {
		label: nameOf(scene, row),
		own: scene.own.has(row.unit),
		...{ left, right },
		...(absence ? { absence: metricAbsences[absence] } : {})
	};
}

/** `8.66 / 10`. */
function printedMark(part: PartScore): Mark | null {
	if (part.score.value === null) return null;
	const score = scoreCell(part.score).text;
	return {
		value: Number(part.score.value),
		text: part.weight === null ? score : `${score} / ${weightCell(part).text}`,
		basis: part.score.basis ?? 'stated',
		name: kinds.printed.label,
		...rowsOf(part.score),
		...addressOf(part.score)
	};
}

/** `90.00%`, which its tooltip says is 18 / 20. */
function reachedMark(part: PartScore): Mark | null {
	const cell = reachedCell(part);
	if (cell.value === null) return null;
	return {
		value: Number(cell.value),
		text: cell.text,
		basis: part.score.basis ?? 'stated',
		name: `${reachedName}（${scoreCell(part.score).text} / ${weightCell(part).text}）`,
		...rowsOf(part.score),
		...(cell.address === undefined ? {} : { address: cell.address })
	};
}
