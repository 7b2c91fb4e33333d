import type { ChartView } from '../views/chart';
import { draw } from './draw';
import { fewer } from './fewer';
import { setup } from './setup';
import { slim } from './slim';

interface PictureOptions {
	/** Unique on the page and stable between builds; the ids inside the picture begin with it. */
	readonly id: string;
	/** Logical width in px; the picture keeps its own size up to it and shrinks below. */
	readonly width: number;
	/** Rows it has at most, all of them where none are said. */
	readonly rows?: number;
}

/** A chart as a static SVG, drawn at build time; decorative, because its figure carries the table. */
export function picture(view: ChartView, { id, width, rows = Infinity }: PictureOptions): string {
	const { height, option } = draw(fewer(view, rows), width);
	const chart = setup()(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(option);
		return slim(chart.renderToSVGString({ useViewBox: true }), { id, width, height });
	} finally {
		chart.dispose();
	}
}
