import { middleOf, type Glyph } from './geometry';
import { squareAt, type Grid } from './grid';
import { tidy } from '../tidy';
import { linesOf, runsOf } from './runs';

/** Text of a ruled table: rows of cells by the lines of the grid. */
export interface Filled {
	readonly grid: Grid;
	readonly rows: readonly (readonly string[])[];
	/** By row and column: whether the last line of the cell fills it, so that its text may go on elsewhere. */
	readonly full: readonly (readonly boolean[])[];
}

/** The glyphs put into the grids, and those that stand outside them. */
export function fill(
	grids: readonly Grid[],
	glyphs: readonly Glyph[]
): { readonly tables: readonly Filled[]; readonly outside: readonly Glyph[] } {
	const inside = grids.map(() => new Map<number, Glyph[]>());
	const outside: Glyph[] = [];
	for (const glyph of glyphs) {
		const [x, y] = middleOf(glyph);
		let found = false;
		for (const [index, grid] of grids.entries()) {
			const square = squareAt(grid, x, y);
			if (!square) continue;
			const cell = grid.cell[square[0]]?.[square[1]] ?? 0;
			const cells = inside[index];
			const before = cells?.get(cell);
			if (before) before.push(glyph);
			else cells?.set(cell, [glyph]);
			found = true;
			break;
		}
		if (!found) outside.push(glyph);
	}
	return { tables: grids.map((grid, i) => table(grid, inside[i] ?? new Map())), outside };
}

function table(grid: Grid, cells: ReadonlyMap<number, readonly Glyph[]>): Filled {
	const wide = grid.xs.length - 1;
	const written = grid.cell.map((row, r) =>
		row.map((cell, c) => {
			const runs = cell === r * wide + c ? linesOf(cells.get(cell) ?? []).map(runsOf) : [];
			const last = runs.at(-1)?.at(-1);
			const right = rightOf(grid, r, c, cell);
			return {
				text: close(
					tidy(runs.map((line) => line.map(({ text }) => text).join(' ')).reduce(wrap, ''))
				),
				full: last !== undefined && right - last.x1 < 1.6 * last.size
			};
		})
	);
	const slivers = sliversOf(grid, written);
	const rows = written.map((row) =>
		row.flatMap((cell, c) => {
			if (slivers.has(c)) return [];
			const sliver = slivers.has(c - 1) ? row[c - 1] : undefined;
			return [sliver && sliver.text !== '' ? sliver : cell];
		})
	);
	return {
		grid: { ...grid, xs: grid.xs.filter((_, edge) => !slivers.has(edge - 1)) },
		rows: rows.map((row) => row.map(({ text }) => text)),
		full: rows.map((row) => row.map(({ full }) => full))
	};
}

/** Columns in which no cell stands alone, left by a header drawn askew: their text is of the column to the right. */
function sliversOf(
	{ cell }: Grid,
	written: readonly (readonly { readonly text: string }[])[]
): ReadonlySet<number> {
	const found = new Set<number>();
	const last = (cell[0]?.length ?? 0) - 1;
	for (let c = 0; c < last; c++) {
		const alone = cell.some((row) => row[c] !== row[c - 1] && row[c] !== row[c + 1]);
		const both = written.some((row) => row[c]?.text !== '' && row[c + 1]?.text !== '');
		if (!alone && !both && !found.has(c - 1)) found.add(c);
	}
	return found;
}

function rightOf(grid: Grid, r: number, c: number, cell: number): number {
	const end = (grid.cell[r] ?? []).findLastIndex((other) => other === cell);
	return grid.xs[Math.max(end, c) + 1] ?? 0;
}

/** Lines of a cell follow each other without a space, but for Latin words. */
const wrap = (text: string, line: string): string =>
	/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line;

/** `合 计`: spaces between Chinese characters only spread a short word over its cell. */
const close = (text: string): string =>
	text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
