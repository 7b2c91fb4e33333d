import type { Axis, ChartView } from '../../../src/lib/views/chart';
import type { FigureView } from '../../../src/lib/views/figure';

/** One value that a chart draws, and what its axis is counted in. */
export interface Drawn {
	readonly text: string;
	readonly value: number;
	readonly address?: string;
	readonly axis: Axis;
}

type Mark = Omit<Drawn, 'axis'>;

const on =
	(axis: Axis) =>
	({ text, value, address }: Mark): Drawn => ({
		...{ text, value, axis },
		...(address === undefined ? {} : { address })
	});

/** Every mark of a chart: a unit's value, what a part of it or its change is, or a quartile; no line of reference. */
export function marksOf(chart: ChartView): readonly Drawn[] {
	switch (chart.form) {
		case 'bars':
			return chart.rows.flatMap(({ parts }) => parts.map(on(chart.axis)));
		case 'changes':
			return chart.rows.map(on(chart.axis));
		case 'dots':
			return chart.rows.flatMap(({ marks }) => marks.map(on(chart.axis)));
		case 'slopes':
			return chart.panels.flatMap(({ points, axis = chart.axis }) => points.map(on(axis)));
		case 'trends':
			return chart.panels.flatMap(({ lines, medians }) =>
				[...lines.flatMap(({ points }) => points), ...medians].map(on(chart.axis))
			);
		case 'spread':
			return chart.bands.flatMap(({ points, quartiles }) =>
				[...points, ...quartiles].map(on(chart.axis))
			);
		case 'scatter':
			return [...chart.points, ...(chart.medians ? [chart.medians] : [])].flatMap(({ x, y }) => [
				on(chart.x)(x),
				on(chart.y)(y)
			]);
		case 'pairs':
			return chart.rows.flatMap(({ left, right }) => [
				...(left ? [on(chart.left)(left)] : []),
				...(right ? [on(chart.right)(right)] : [])
			]);
	}
}

/** What a chart writes beside its marks: the name of each row, its place and its total. */
export function besides({ chart }: FigureView): readonly string[] {
	switch (chart?.form) {
		case 'dots':
			return chart.rows.flatMap(({ label, rank = '' }) => [label, rank]);
		case 'bars':
			return chart.rows.flatMap(({ label, end = '' }) => [label, end]);
		case 'pairs':
		case 'changes':
			return chart.rows.map(({ label }) => label);
		case 'scatter':
			return chart.points.map(({ label }) => label);
		case 'slopes':
			return chart.panels.map(({ label }) => label);
		default:
			return [];
	}
}
