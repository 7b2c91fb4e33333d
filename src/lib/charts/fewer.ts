import type { ChartView } from '../views/figure';

/** What is said in the place of the rows that are left out. */
const left = (n: number) => ({ label: `其余${n}个`, absence: '见表或网址' });

/** A chart of many rows for a small place: those at both ends, which are told of, and how many stand between. */
export function fewer(view: ChartView, most: number): ChartView {
	const ends = <Row>(rows: readonly Row[], rest: (n: number) => Row): readonly Row[] => {
		if (rows.length <= most) return rows;
		const half = Math.floor((most - 1) / 2);
		const [first, last] = [rows.slice(0, most - 1 - half), rows.slice(rows.length - half)];
		return [...first, rest(rows.length - first.length - last.length), ...last];
	};
	switch (view.form) {
		case 'dots':
			return { ...view, rows: ends(view.rows, (n) => ({ ...left(n), marks: [] })) };
		case 'bars':
			return { ...view, rows: ends(view.rows, (n) => ({ ...left(n), parts: [] })) };
		case 'pairs':
			return { ...view, rows: ends(view.rows, (n) => ({ ...left(n), left: null, right: null })) };
		case 'slopes':
			return { ...view, panels: ends(view.panels, (n) => ({ ...left(n), points: [] })) };
		default:
			return view;
	}
}
