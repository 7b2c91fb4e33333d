import type { ChartView } from '../views/chart';

/** What a figure shows of itself. */
export type Form = 'chart' | 'table';

/** How many of the page's twelve columns a figure takes. */
export type Columns = 12 | 9 | 6;

/** The width a picture is drawn at for the desk: its columns less the figure's padding and border. */
export const wideWidth: Record<Columns, number> = { 12: 1152, 9: 870, 6: 564 };

/** The width a picture is drawn at for a phone of 390 px. */
export const narrowWidth = 358;

/** The width a picture is drawn at for paper, and the rows it has there at most. */
export interface PaperSize {
	readonly width: number;
	readonly rows: number;
}

/** Half a page must hold four figures: it stays readable with so many rows. */
const rowsOnHalf = 5;

/** An A4 page between its margins is 680 px wide; half of it is set smaller, and flatter where rows are left out for want of height. */
export function paperSize(columns: Columns, chart: ChartView): PaperSize {
	if (columns !== 6) return { width: 680, rows: Infinity };
	const rows = 'rows' in chart ? chart.rows.length : 0;
	return { width: rows > rowsOnHalf ? wideWidth[6] : 480, rows: rowsOnHalf };
}

/** Where the narrow picture is shown: charts turn narrow at 480 px, and a phone's page has margins of 16. */
export const narrowQuery = '(max-width: 511.98px)';
