import { bases } from '../model/terms';
import { byteOrderMark, toLine } from '../util/csv-line';
import type { CellView, ColumnView, TableView, Tag } from '../views/figure';

const tagWords: Partial<Record<Tag, string>> = {
	口: '口径差异',
	小: '基数不足1万元',
	本地: '本地记录，未随站发布'
};

/** One column of the file: its header and what it takes from a row. */
interface Field {
	readonly header: string;
	write(cell: CellView | undefined): string;
}

/**
 * A table as it is seen, as CSV for spreadsheets: UTF-8 with BOM, CRLF, RFC 4180. Figures are exact
 * numbers in the unit of their header; where some are absent, derived or tagged a column beside them says so.
 */
export function toCsv(table: TableView): string {
	const fields = table.columns.map((column, index) => fieldsOf(column, cellsAt(table, index)));
	const grouped = table.rows.some((row) => row.group !== undefined);
	const header = [...(grouped ? ['分组'] : []), ...fields.flat().map((field) => field.header)];
	let group = '';
	const lines = table.rows.map((row) => {
		group = row.group ?? group;
		const cells = fields.flatMap((own, index) => own.map((field) => field.write(row.cells[index])));
		return grouped ? [group, ...cells] : cells;
	});
	return byteOrderMark + [header, ...lines].map(toLine).join('');
}

function cellsAt(table: TableView, index: number): readonly CellView[] {
	return table.rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined);
}

/** The column itself, then its companions where a cell needs them. */
function fieldsOf({ label, unit }: ColumnView, cells: readonly CellView[]): Field[] {
	const header = unit ? `${label}（${unit}）` : label;
	const fields: Field[] = [{ header, write: content }];
	if (cells.some((cell) => cell.absence))
		fields.push({ header: `${label}（缺失原因）`, write: why });
	if (cells.some((cell) => cell.value !== null && isUnprinted(cell)))
		fields.push({ header: `${label}（列示或推算）`, write: basis });
	if (cells.some((cell) => tags(cell) !== ''))
		fields.push({ header: `${label}（标记）`, write: tags });
	return fields;
}

/** An exact number, nothing where absent, else the text. */
function content(cell: CellView | undefined): string {
	if (!cell || cell.absence) return '';
	return cell.value ?? cell.text;
}

function why(cell: CellView | undefined): string {
	return cell?.absence ? cell.text : '';
}

function isUnprinted(cell: CellView): boolean {
	return cell.basis !== undefined && cell.basis !== 'stated';
}

function basis(cell: CellView | undefined): string {
	return cell?.basis && cell.value !== null ? bases[cell.basis] : '';
}

function tags(cell: CellView | undefined): string {
	const words = (cell?.tags ?? []).map((tag) => tagWords[tag]);
	return words.filter((word) => word !== undefined).join('；');
}
