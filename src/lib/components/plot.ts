/** What a figure shows of itself. */
export type Form = 'chart' | 'table';

/** How many of the page's twelve columns a figure takes. */
export type Columns = 12 | 9 | 6;

/** The width a picture is drawn at for the desk: its columns less the figure's padding and border. */
export const wideWidth: Record<Columns, number> = { 12: 1152, 9: 870, 6: 564 };

/** The width a picture is drawn at for a phone of 390 px. */
export const narrowWidth = 358;

/** The width a picture is drawn at for paper: an A4 page between its margins is 680 px wide; half of it is set smaller. */
export const paperWidth: Record<Columns, number> = { 12: 680, 9: 680, 6: 480 };

/** The rows it has there at most: half a page that must hold four figures stays readable with so many. */
export const paperRows: Record<Columns, number> = { 12: Infinity, 9: Infinity, 6: 5 };

/** Where the narrow picture is shown: charts turn narrow at 480 px, and a phone's page has margins of 16. */
export const narrowQuery = '(max-width: 511.98px)';
