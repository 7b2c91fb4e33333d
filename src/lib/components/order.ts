import type { CellView, ColumnView, TableRow, TableView } from '../views/figure';

/** By which column a reader sorts rows, and which way. */
export interface Order {
	/** The key of the column, so that another table takes no order of its place. */
	readonly column: string;
	readonly down: boolean;
}

/** Fewer rows are seen at a glance; headings that stand in levels lose their sense when sorted. */
export const isSortable = ({ rows }: TableView): boolean =>
	rows.length > 2 && rows.every((row) => row.indent === undefined);

/** From so many rows on a reader may narrow them. */
export const manyRows = 15;

/** The next order where a header is pressed: figures begin with the highest, words with the first; the third time as it was. */
export function nextOrder(order: Order | null, column: string, figures: boolean): Order | null {
	if (order?.column !== column) return { column, down: figures };
	return order.down === figures ? { column, down: !figures } : null;
}

/** What a header says of its order. */
export const ariaSort = (order: Order | null, column: string) =>
	order?.column !== column ? undefined : order.down ? 'descending' : 'ascending';

/** The rows in an order, each heading keeping its own; equal ones stay as they were, absent ones are last. */
export function ordered(
	rows: readonly TableRow[],
	order: Order | null,
	columns: readonly ColumnView[]
): readonly TableRow[] {
	const place = columns.findIndex(({ key }) => key === order?.column);
	if (!order || place === -1) return rows;
	const at = (row: TableRow) => row.cells[place];
	return [...rows].sort((a, b) => compare(at(a), at(b), order.down));
}

function compare(a: CellView | undefined, b: CellView | undefined, down: boolean): number {
	if (!a || !b || isGone(a) || isGone(b)) return Number(isGone(a)) - Number(isGone(b));
	const [x, y] = [a.value ?? a.text, b.value ?? b.text].map(Number) as [number, number];
	const rise = Number.isNaN(x) || Number.isNaN(y) ? a.text.localeCompare(b.text, 'zh-CN') : x - y;
	return down ? -rise : rise;
}

const isGone = (cell: CellView | undefined) =>
	cell === undefined || cell.absence !== undefined || cell.text === '';

/** The rows that hold every word in some cell. */
export function narrowed(rows: readonly TableRow[], words: string): readonly TableRow[] {
	const asked = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
	if (asked.length === 0) return rows;
	return rows.filter(({ cells }) => {
		const text = cells.map((cell) => cell.text.toLowerCase()).join(' ');
		return asked.every((word) => text.includes(word));
	});
}
