import type { Datum } from './chart';
import { addressOf } from './marks';

/** How wide a line is to the pointer, in px. */
const BREADTH = 8;

/** A line that answers for itself. */
interface Line {
	readonly text: string;
	readonly address?: string;
}

/** What is pointed at of a straight line: a strip over it that is not painted, about the middle of the line. One of no row stands at −1. */
export const strip = (
	line: Line,
	{ name, row = -1 }: { readonly name: readonly string[]; readonly row?: number },
	value: readonly [number, number],
	[width, height]: readonly [number, number]
) => ({
	...{ symbol: 'rect', symbolSize: [Math.max(width, BREADTH), Math.max(height, BREADTH)] },
	...{ itemStyle: { opacity: 0 }, value: [...value] },
	...({ row, tip: [...name, line.text], ...addressOf(line) } satisfies Datum)
});
