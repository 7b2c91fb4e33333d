import { font, ink, size } from './ink';

/** Lettering and rules placed in px, drawn by ECharts' graphic component. */
export type Word =
	| ReturnType<typeof word>
	| ReturnType<typeof rule>
	| ReturnType<typeof block>
	| ReturnType<typeof area>
	| ReturnType<typeof swatch>[number];

interface Setting {
	readonly size?: number;
	readonly bold?: boolean;
	/** A rim of paper, where lines pass under the text. */
	readonly rim?: boolean;
	readonly colour?: string;
	readonly align?: 'left' | 'center' | 'right';
}

/** A line of text whose middle stands at `y`. */
export function word(text: string, x: number, y: number, set: Setting = {}) {
	return {
		type: 'text' as const,
		x: round(x),
		y: round(y),
		z: 5,
		silent: true,
		style: {
			text,
			fill: set.colour ?? ink.text,
			fontFamily: font,
			fontSize: set.size ?? size.note,
			fontWeight: set.bold ? (600 as const) : (400 as const),
			...(set.rim ? { stroke: ink.paper, lineWidth: 3 } : {}),
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
export function rule(
	from: [number, number],
	to: [number, number],
	colour: string = ink.rule,
	z = 0
) {
	return {
		type: 'line' as const,
		z,
		silent: true,
		shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
		style: { stroke: colour, lineWidth: 1 }
	};
}

/** A dashed line between two points, over what is drawn in the plot. */
export const dashed = (from: [number, number], to: [number, number]) => ({
	...rule(from, to, ink.second, 1),
	style: { stroke: ink.second, lineWidth: 1, lineDash: [3, 3] }
});

/** A filled rectangle from one corner to the other. */
export function block(
	left: number,
	top: number,
	right: number,
	bottom: number,
	fill: string,
	z = 0
) {
	return {
		type: 'rect' as const,
		z,
		silent: true,
		shape: {
			x: round(left),
			y: round(top),
			width: round(Math.max(0, right - left)),
			height: round(Math.max(0, bottom - top))
		},
		style: { fill }
	};
}

/** A filled surface between its corners. */
export function area(corners: readonly (readonly [number, number])[], fill: string) {
	return {
		type: 'polygon' as const,
		z: 0,
		silent: true,
		shape: { points: corners.map(([x, y]) => [round(x), round(y)]) },
		style: { fill }
	};
}

/** A small square of a legend; hatched squares carry the diagonals of the hatch. */
export function swatch(x: number, y: number, fill: string, outline?: string, hatched = false) {
	const [left, top] = [x + 0.5, y - 4.5];
	const square = {
		type: 'rect' as const,
		z: 3,
		silent: true,
		shape: { x: left, y: top, width: 9, height: 9 },
		style: { fill, ...(outline ? { stroke: outline, lineWidth: 1 } : {}) }
	};
	if (!hatched) return [square];
	const diagonals = [3, 6, 9].map((d) => rule([left, top + d], [left + d, top], ink.second, 4));
	return [square, ...diagonals, rule([left + 4, top + 9], [left + 9, top + 4], ink.second, 4)];
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
