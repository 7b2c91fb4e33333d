import { metrics } from '../../metrics';
import { metricAbsences } from '../../model/terms';
import type { PairedRow } from '../../query/lists/paired';
import { absentLast } from '../absences';
import type { Axis, ChartView, Mark, PairsView, ScatterView } from '../chart';
import { markOf } from '../marks';
import { nameOf, type Compared, type UnitYear } from './answers';
import { crossHair, type Medians } from './medians';
import { metricAxis } from './metric-axis';

/** From so many units on two metrics are points; fewer are joined one by one. */
export const fewestPoints = 10;

/** So many of the points furthest from the rest are named. */
const NAMED = 5;

/** A unit with both metrics in a year, or what it has of them. */
export interface Both {
	readonly unit: string;
	readonly year: number;
	readonly left: UnitYear | null;
	readonly right: UnitYear | null;
	/** Undefined where it has not both. */
	readonly row: PairedRow | undefined;
}

type Sides = readonly [Compared, Compared];

/** The chart that the number of units allows. */
export function pairChart(sides: Sides, rows: readonly Both[], medians: Medians | null): ChartView {
	const both = rows.filter(({ row }) => row !== undefined);
	return both.length < fewestPoints ? pairs(sides, rows) : scatter(sides, both, medians);
}

function markAt(answers: Compared, row: UnitYear | null): Mark | null {
	const { metric, params, money } = answers;
	return row && markOf(metric, row, metrics[metric].label, params, money);
}

const axisOf = (answers: Compared, marks: readonly (Mark | null)[]): Axis & { label: string } => ({
	...metricAxis(
		answers,
		marks.flatMap((mark) => mark?.value ?? [])
	),
	label: metrics[answers.metric].label
});

function pairs([left, right]: Sides, all: readonly Both[]): PairsView {
	const rows = all.map((each) => {
		const absence = each.left?.absence ?? each.right?.absence ?? null;
		return {
			label: nameOf(left, each.unit),
			unit: each.unit,
			own: left.own.has(each.unit),
			left: markAt(left, each.left),
			right: markAt(right, each.right),
			...(each.row ? {} : { absence: metricAbsences[absence ?? 'not_collected'] })
		};
	});
	const axes = {
		left: axisOf(
			left,
			rows.map((row) => row.left)
		),
		right: axisOf(
			right,
			rows.map((row) => row.right)
		)
	};
	return { form: 'pairs', ...axes, rows: absentLast(rows) };
}

function scatter(
	[left, right]: Sides,
	both: readonly Both[],
	medians: Medians | null
): ScatterView {
	const points = both.flatMap((each) => {
		const [x, y] = [markAt(left, each.left), markAt(right, each.right)];
		if (!x || !y) return [];
		const own = left.own.has(each.unit);
		const named = own || (each.row?.apart ?? Infinity) <= NAMED;
		return [{ label: nameOf(left, each.unit), unit: each.unit, own, named, x, y }];
	});
	const x = axisOf(
		left,
		points.map((point) => point.x)
	);
	const y = axisOf(
		right,
		points.map((point) => point.y)
	);
	const upright = y.note ? { note: y.note.replace('横轴', '纵轴') } : {};
	return {
		form: 'scatter',
		x,
		y: { ...y, ...upright },
		medians: medians && crossHair(medians),
		points
	};
}
