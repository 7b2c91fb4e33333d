import type { ChartView } from '../views/chart';

interface Size {
	readonly width: number;
	/** Rows at most, all of them where none are said. */
	readonly rows?: number;
}

/** Draws a chart as the text of an SVG; ids inside begin with `id`. */
export type Painter = (chart: ChartView, options: { readonly id: string } & Size) => string;

let painter: Painter | null = null;

/** Called by the server alone, so that the chart library stays out of the page. */
export function setPainter(next: Painter | null): void {
	painter = next;
}

/** What a browser puts where the server puts a picture: hydration keeps what it finds there. */
export const unpainted = '<!--picture-->';

/** The picture of a chart, or its empty place where nothing paints. */
export function paint(chart: ChartView, id: string, size: Size): string {
	return painter?.(chart, { id, ...size }) ?? unpainted;
}
