import type { ChartView } from '../views/chart';
import type { Datum } from './chart';

/** The same view with a unit standing out beside the own one. */
export function linked(view: ChartView, unit: string | null): ChartView {
	if (unit === null) return view;
	const marked = <P extends { readonly unit?: string }>(parts: readonly P[]): readonly P[] =>
		parts.map((part) => (part.unit === unit ? { ...part, own: true, named: true } : part));
	switch (view.form) {
		case 'dots':
			return { ...view, rows: marked(view.rows) };
		case 'pairs':
			return { ...view, rows: marked(view.rows) };
		case 'slopes':
			return { ...view, panels: marked(view.panels) };
		case 'trends':
			return {
				...view,
				panels: view.panels.map((panel) => ({ ...panel, lines: marked(panel.lines) }))
			};
		case 'scatter':
			return { ...view, points: marked(view.points) };
		case 'spread':
			return {
				...view,
				bands: view.bands.map((band) => ({ ...band, points: marked(band.points) }))
			};
		default:
			return view;
	}
}

/** The unit whose mark a datum is, null where it is of none. */
export function unitOf(view: ChartView, { row, tip }: Datum): string | null {
	switch (view.form) {
		case 'dots':
		case 'pairs':
			return view.rows[row]?.unit ?? null;
		case 'slopes':
			return view.panels[row]?.unit ?? null;
		case 'trends':
			return view.panels[row]?.lines.find(({ label }) => label === tip[0])?.unit ?? null;
		case 'scatter':
			return view.points[row]?.unit ?? null;
		case 'spread':
			return view.bands[row]?.points.find(({ label }) => label === tip[0])?.unit ?? null;
		default:
			return null;
	}
}
