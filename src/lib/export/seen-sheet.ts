import { bases } from '../model/terms';
import type { CellView, ColumnView, TableRow, TableView, Tag } from '../views/figure';
import { columnHeading } from '../views/heading';
import type { CellKind, Sheet, SheetColumn } from './xlsx/sheet';

const tagWords: Partial<Record<Tag, string>> = {
	口: '口径差异',
	变: '口径变动，与以前年度不可比',
	小: '基数不足1万元',
	本地: '本地记录，未随站发布'
};

/** One column of the sheet and what it takes from a row. */
interface Field extends SheetColumn {
	write(row: TableRow): string;
}

/**
 * A table as it is seen, as a sheet. Figures are exact numbers in the unit of their header; where some are absent, derived
 * or tagged a column beside them says so; the headings of blocks stand in a column of their own.
 */
export function seenSheet(name: string, table: TableView): Sheet {
	const fields = table.columns.flatMap((column, index) => fieldsOf(column, index, table.rows));
	const grouped = table.rows.some((row) => row.group !== undefined);
	let group = '';
	return {
		name,
		columns: [
			...(grouped ? [{ label: '分组', kind: 'text' } as const] : []),
			...fields.map(({ label, kind }) => ({ label, kind }))
		],
		rows: table.rows.map((row) => {
			group = row.group ?? group;
			const cells = fields.map((field) => field.write(row));
			return grouped ? [group, ...cells] : cells;
		})
	};
}

/** The column itself, then its companions where a cell needs them. */
function fieldsOf(column: ColumnView, index: number, rows: readonly TableRow[]): readonly Field[] {
	const cells = rows.flatMap((row) => row.cells[index] ?? []);
	const field = (label: string, write: (cell: CellView) => string, kind: CellKind = 'text') => ({
		...{ label, kind },
		write: ({ cells }: TableRow) => (cells[index] ? write(cells[index]) : '')
	});
	const fields = [field(columnHeading(column), content, kindOf(cells))];
	const { label } = column;
	if (cells.some((cell) => cell.absence)) fields.push(field(`${label}（缺失原因）`, why));
	if (cells.some((cell) => cell.value !== null && isUnprinted(cell)))
		fields.push(field(`${label}（列示或推算）`, basis));
	if (cells.some((cell) => tags(cell) !== '')) fields.push(field(`${label}（标记）`, tags));
	return fields;
}

/** How a spreadsheet shows figures: with as many decimals as they are read with, where that is the same for all. */
function kindOf(cells: readonly CellView[]): CellKind {
	const figures = cells.filter(({ value }) => value !== null);
	if (figures.length === 0) return 'text';
	const decimals = new Set(figures.map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0));
	if (decimals.size > 1) return 'number';
	return decimals.has(0) ? 'integer' : decimals.has(2) ? 'amount' : 'number';
}

/** An exact number, nothing where absent, else the text. */
const content = ({ absence, value, text }: CellView) => (absence ? '' : (value ?? text));

const why = ({ absence, text }: CellView) => (absence ? text : '');

const isUnprinted = ({ basis }: CellView) => basis !== undefined && basis !== 'stated';

const basis = (cell: CellView) => (cell.basis && cell.value !== null ? bases[cell.basis] : '');

const tags = (cell: CellView) =>
	(cell.tags ?? [])
		.map((tag) => tagWords[tag])
		.filter((word) => word !== undefined)
		.join('；');
