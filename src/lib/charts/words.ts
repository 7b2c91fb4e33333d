import { font, ink, size } from './ink';

/** Lettering and rules placed in px, drawn by ECharts' graphic component. */
export type Word = ReturnType<typeof word> | ReturnType<typeof rule>;

interface Setting {
	readonly size?: number;
	readonly bold?: boolean;
	readonly colour?: string;
	readonly align?: 'left' | 'center' | 'right';
}

/** A line of text whose middle stands at `y`. */
export function word(text: string, x: number, y: number, set: Setting = {}) {
	return {
		type: 'text' as const,
		x: round(x),
		y: round(y),
		z: 3,
		silent: true,
		style: {
			text,
			fill: set.colour ?? ink.text,
			fontFamily: font,
			fontSize: set.size ?? size.note,
			fontWeight: set.bold ? (600 as const) : (400 as const),
			align: set.align ?? ('left' as const),
			verticalAlign: 'middle' as const
		}
	};
}

/** Lines of text set solid around the middle `y`. */
export function words(lines: readonly string[], x: number, y: number, set: Setting = {}): Word[] {
	const leading = Math.round((set.size ?? size.note) * 1.2);
	const first = y - ((lines.length - 1) * leading) / 2;
	return lines.map((line, index) => word(line, x, first + index * leading, set));
}

/** A hairline between two points. */
export function rule(from: [number, number], to: [number, number], colour: string = ink.rule) {
	return {
		type: 'line' as const,
		z: 0,
		silent: true,
		shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
		style: { stroke: colour, lineWidth: 1 }
	};
}

/** A small filled square, as of a legend. */
export function swatch(x: number, y: number, style: object) {
	return {
		type: 'rect' as const,
		z: 3,
		silent: true,
		shape: { x: x + 0.5, y: y - 4.5, width: 9, height: 9 },
		style
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
