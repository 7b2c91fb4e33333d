import type { Axis, ChartView } from '../views/chart';
import { columnHeading } from '../views/heading';

/** What a chart is counted in: `万元`, or each of its two scales by name: `预算执行率（%）、自评总分（分）`. */
export function unitWords(view: ChartView): string {
	switch (view.form) {
		case 'pairs':
			return together([view.left, view.right].map(columnHeading));
		case 'scatter':
			return together([view.x, view.y].map(columnHeading));
		case 'slopes':
			return together(view.panels.map(({ axis, label }) => own(axis, label) ?? view.axis.unit));
		default:
			return view.axis.unit;
	}
}

/** The units of its axes, each once. */
export function axisUnits(view: ChartView): readonly string[] {
	switch (view.form) {
		case 'pairs':
			return [...new Set([view.left.unit, view.right.unit])];
		case 'scatter':
			return [...new Set([view.x.unit, view.y.unit])];
		case 'slopes':
			return [...new Set(view.panels.map(({ axis }) => (axis ?? view.axis).unit))];
		default:
			return [view.axis.unit];
	}
}

const own = (axis: Axis | undefined, label: string) =>
	axis && columnHeading({ label, unit: axis.unit });

const together = (words: readonly string[]) => [...new Set(words)].filter(Boolean).join('、');
