import type { ChartView } from '../views/chart';
import { formatCount } from '../util/count';

/** What is said in the place of the rows that are left out. */
const left = (n: number) => ({ label: `其余${formatCount(n)}个`, absence: '见表或网址' });

/** A chart of many rows for a small place: those that have a value, of more the first and the last, and how many there are beside them. */
export function fewer(view: ChartView, most: number): ChartView {
	const ends = <Row extends { readonly absence?: string }>(
		rows: readonly Row[],
		rest: (n: number) => Row
	): readonly Row[] => {
		if (rows.length <= most) return rows;
		const told = rows.filter(({ absence }) => absence === undefined);
		const half = Math.floor((most - 1) / 2);
		const kept = told.filter((_, i) => i < most - 1 - half || i >= told.length - half);
		return [...kept, rest(rows.length - kept.length)];
	};
	switch (view.form) {
		case 'dots':
			return { ...view, rows: ends(view.rows, (n) => ({ ...left(n), marks: [] })) };
		case 'bars':
			return { ...view, rows: ends(view.rows, (n) => ({ ...left(n), parts: [] })) };
		case 'slopes':
			return { ...view, panels: ends(view.panels, (n) => ({ ...left(n), points: [] })) };
		default:
			return view;
	}
}
