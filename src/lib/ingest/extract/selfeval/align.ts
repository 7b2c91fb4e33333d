import type { Cell } from '../../document';

/** How badly a text fits a column: 0 where it may well stand there. */
export type Cost<C extends string> = (column: C, text: string) => number;

export interface Aligned<C extends string> {
	readonly cells: ReadonlyMap<C, Cell>;
	/** False where the cells may as well stand elsewhere. */
	readonly sure: boolean;
}

type Columns<C extends string> = readonly (C | undefined)[];

/** A row whose best place costs as much is not one of the table. */
const tooMuch = 10;

/** A row with a text that does not fit its column is doubted, wherever it is put. */
const doubtful = 4;

/**
 * The cells of a row by the columns of its header. A row that lacks cells, because they were merged or blank, is
 * tried with the gap at every place; the one that its texts fit best is taken.
 */
export function align<C extends string>(
	row: readonly Cell[],
	columns: Columns<C>,
	cost: Cost<C>
): Aligned<C> | undefined {
	const tried = (placed: readonly (Cell | undefined)[]) => {
		const cells = mapped(placed, columns);
		return { cells, cost: total(cells, columns, cost) };
	};
	const stands = row.length === columns.length ? tried(row) : undefined;
	if (stands && stands.cost < doubtful) return { cells: stands.cells, sure: true };
	const trials = placements(row, columns.length).map(tried);
	const [first] = trials;
	if (!first) return undefined;
	const best = trials.reduce((a, b) => (b.cost < a.cost ? b : a));
	if (best.cost >= tooMuch) return undefined;
	const rivals = trials.filter(
		(each) => each.cost <= best.cost && told(each.cells) !== told(best.cells)
	);
	const usual = best === first || (best === trials[1] && isTrimmed(row, columns));
	const alone = usual || rivals.length === 0;
	return { cells: best.cells, sure: alone && best.cost < doubtful && row.length <= columns.length };
}

/** Whether the remarks at the end of a row, left blank, were cut off. */
const isTrimmed = <C extends string>(row: readonly Cell[], columns: Columns<C>) =>
	row.length < columns.length && columns.at(-1) === undefined && row.at(-1)?.text !== '';

/** As it stands, else with what is missing at the left, where labels are merged, else at the end or anywhere. */
function placements(
	row: readonly Cell[],
	width: number
): readonly (readonly (Cell | undefined)[])[] {
	const extra = row.length - width;
	if (extra > 0) {
		const [left, right] = [row.slice(0, extra), row.slice(width)];
		const blank = (cut: readonly Cell[]) => cut.every(({ text }) => text === '');
		// the label at the side of a table may stand in the first of its rows only
		const trials = [blank(left) || extra === 1 ? row.slice(extra) : undefined];
		if (blank(right)) trials.push(row.slice(0, width));
		return trials.filter((each) => each !== undefined);
	}
	const tail = row.length - row.findLastIndex(({ text }) => text !== '') - 1;
	const core = row.length === width ? row.slice(0, row.length - tail) : row;
	const gap = Array.from({ length: width - core.length }, () => undefined);
	const inner = Array.from({ length: Math.max(core.length - 1, 0) }, (_, at) => at + 1);
	const shifted = [0, core.length, ...inner].map((at) => [
		...core.slice(0, at),
		...gap,
		...core.slice(at)
	]);
	return row.length === width ? [row, ...shifted] : shifted;
}

function mapped<C extends string>(
	cells: readonly (Cell | undefined)[],
	columns: Columns<C>
): ReadonlyMap<C, Cell> {
	return new Map(
		columns.flatMap((column, index) => {
			const cell = cells[index];
			return column !== undefined && cell ? [[column, cell] as const] : [];
		})
	);
}

const total = <C extends string>(
	cells: ReadonlyMap<C, Cell>,
	columns: Columns<C>,
	cost: Cost<C>
): number =>
	columns.reduce(
		(sum, column) => sum + (column === undefined ? 0 : cost(column, cells.get(column)?.text ?? '')),
		0
	);

const told = (cells: ReadonlyMap<string, Cell>) =>
	[...cells].map(([column, { text }]) => (text === '' ? '' : `${column}=${text}`)).join('|');
