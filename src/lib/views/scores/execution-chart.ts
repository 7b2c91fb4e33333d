import { metrics } from '../../metrics';
import { metricAbsences } from '../../model/terms';
import type { PairsView, ScatterView } from '../chart';
import type { FigureView } from '../figure';
import { markOf } from '../marks';
import { pointsOf, rateAxis, type Points } from './execution-points';
import { executionMedianCell } from './medians';
import { counted, executionOf, nameOf, pairedOf, type Scene, type Scored } from './scored';
import { scoresByRate } from './scores-by-rate';
import { mostDots } from './total';

const budget = { budget: 'adjusted', scope: 'all' };

/** Points cover one another beyond so many. */
const mostPoints = 300;

/** Rate and points of each row joined; of many a point each, with the medians as a cross-hair; of more the points by the rate. */
export function executionChart(scene: Scene): Pick<FigureView, 'chart' | 'omitted' | 'crowds'> {
	const points = pointsOf(scene);
	const given = scene.rows.map((row) => {
		const own = executionOf(row);
		return { rate: row.rate.value, points: own ? points.exact(own) : null };
	});
	const n = given.filter(({ rate, points }) => rate !== null && points !== null).length;
	if (n < 2)
		return { chart: null, omitted: `执行率与得分俱全的${counted(scene)}不足2个，不作图，见下表` };
	const weight = scene.rows.flatMap((row) => executionOf(row)?.weight ?? [])[0];
	const axis = points.axis(given.flatMap(({ points }) => points ?? []).map(Number), weight);
	if (n > mostPoints) return scoresByRate(scene, points, axis);
	const left = {
		...rateAxis(given.flatMap(({ rate }) => rate ?? []).map(Number)),
		label: `${metrics.execution_rate.label}（按全年预算）`
	};
	const rows = scene.rows.map((row) => pairRow(scene, row, points));
	const both = rows.filter(({ left, right }) => left && right);
	const right = { ...axis, label: points.label };
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

/** Where the cross-hair stands. */
function medians(scene: Scene): ScatterView['medians'] {
	const [x, y] = scene.medians.map((median) => {
		const { text, value, address } = executionMedianCell(median, pairedOf(scene));
		return { text, value: Number(value), ...(address === undefined ? {} : { address }) };
	});
	return x && y ? { x, y } : null;
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
