import type { Arrangement, Order } from '../state/arrangement';
import type { CellView, ColumnView, TableRow, TableView } from '../views/figure';
import { columnHeading } from '../views/heading';
import { blocks } from './table';
import { formatCount } from '../util/count';

/** Fewer rows are seen at a glance; headings that stand in levels lose their sense when sorted. */
export const isSortable = ({ rows }: TableView): boolean =>
	rows.length > 2 && rows.every((row) => row.indent === undefined);

/** From so many rows on a reader may narrow them. */
export const manyRows = 15;

/** The table as it is arranged, each block under its heading; one without rows goes. */
export function arranged(table: TableView, { order, words }: Arrangement): TableView {
	if (order === null && words.trim() === '') return table;
	const summaries = table.rows.filter(({ summary }) => summary);
	const rows = blocks(table.rows.filter(({ summary }) => !summary)).flatMap(({ group, rows }) =>
		ordered(narrowed(rows, words), order, table.columns).map((row, i): TableRow => ({
			...withoutGroup(row),
			...(i === 0 && group ? { group } : {})
		}))
	);
	return { ...table, rows: [...summaries, ...rows] };
}

/** What is to be said of an arrangement beside the rows; null where the table is as it was made. */
export function arrangementWords(
	{ columns, rows }: TableView,
	{ order, words }: Arrangement
): string | null {
	const by = columns.find(({ key }) => key === order?.column);
	const said = [
		...(by && order ? [`按“${columnHeading(by)}”${order.down ? '降' : '升'}序排列`] : []),
		...(words.trim() === ''
			? []
			: [
					`只列含“${words.trim()}”的行：${formatCount(rows.length)}行中的${formatCount(narrowed(rows, words).length)}行`
				])
	];
	return said.length === 0 ? null : said.join('；');
}

function withoutGroup(row: TableRow): TableRow {
	const rest: { group?: string } & TableRow = { ...row };
	delete rest.group;
	return rest;
}

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
