import type { PrintedLine } from './lines';

/** Where running text begins and ends on pages of a width. */
export interface Margins {
	readonly left: number;
	readonly right: number;
}

/** Fewer full lines do not show where the margins are. */
const enough = 3;

/** The margins of pages by their width, from the lines that fill them. */
export function marginsOf(
	pages: readonly { readonly width: number; readonly lines: readonly PrintedLine[] }[]
): ReadonlyMap<number, Margins> {
	const widths = new Map<number, PrintedLine[]>();
	for (const { width, lines } of pages) {
		const key = Math.round(width);
		const long = lines.filter(({ x0, x1, runs }) => runs.length < 3 && x1 - x0 > width * 0.55);
		widths.set(key, [...(widths.get(key) ?? []), ...long]);
	}
	const found = new Map<number, Margins>();
	for (const [width, lines] of widths) {
		if (lines.length < enough) continue;
		const lefts = tally(lines.map(({ x0 }) => x0));
		const most = Math.max(...lefts.map(({ count }) => count));
		const rights = tally(lines.map(({ x1 }) => x1));
		found.set(width, {
			left: lefts.find(({ count }) => count >= most * 0.15)?.at ?? 0,
			right: [...rights].sort((a, b) => b.count - a.count)[0]?.at ?? width
		});
	}
	return found;
}

function tally(numbers: readonly number[]): readonly { at: number; count: number }[] {
	const counts = new Map<number, number>();
	for (const number of numbers) {
		const at = Math.round(number / 3) * 3;
		counts.set(at, (counts.get(at) ?? 0) + 1);
	}
	return [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => a.at - b.at);
}

/** Whether a line was cut by the margin and goes on in the next; undefined where the layout does not tell. */
export function goesOn(
	line: PrintedLine,
	next: PrintedLine,
	margins?: Margins
): boolean | undefined {
	if (parted(line) || parted(next) || /[.…·．]{5,}/.test(line.text)) return false;
	if (Math.abs(line.size - next.size) > 1.2) return false;
	if (!margins) return undefined;
	if (next.x0 - margins.left > 1.2 * next.size) return false;
	if (
		/[。；：！]$/.test(line.text) &&
		/^(?:第?[一二三四五六七八九十]{1,3}[、部章]|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、](?!\d))/.test(
			next.text
		)
	) {
		return false;
	}
	const long = line.x1 - margins.left > (margins.right - margins.left) * 0.6;
	if (long && !/[。；：！？.;:]$/.test(line.text)) return true;
	return line.x1 + needed(next) > margins.right;
}

/** Whether a line is set in columns. */
const parted = ({ runs, size }: PrintedLine): boolean =>
	runs.some((run, index) => run.x0 - (runs[index - 1]?.x1 ?? run.x0) > 4 * size);

/** The room that the first unbreakable piece of a line takes. */
function needed({ text, size }: PrintedLine): number {
	const word = /^[\w.,%]+/.exec(text)?.[0].length ?? 0;
	return size * Math.max(1.7, word * 0.55 + 0.7);
}
