import { escaped } from '../../util/xml';

/** What the cells of a column hold; codes are text, so that no zero is lost. */
export type CellKind = 'text' | 'integer' | 'amount' | 'number';

export interface SheetColumn {
	readonly label: string;
	readonly kind: CellKind;
}

/** A sheet as plain data: exact decimals are text, an empty cell is null. */
export interface Sheet {
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Cell styles by their place in the style sheet: see `styles.ts`. */
const heading = 1;
const styles: Readonly<Record<CellKind, number>> = { text: 2, integer: 3, amount: 4, number: 5 };

/** A workbook holds no longer text in a cell. */
const longest = 32_767;
/** Excel keeps so many digits of a number; a longer one stays text. */
const digits = 15;

/** The XML of a sheet: headings that stay in sight and can be filtered by, then the rows; what is added below is of its column's kind. */
export const sheetXml = ({ columns, rows }: Sheet): string =>
	sheetStart(columns, rows.length, rows) +
	rowsXml(columns, rows, 0) +
	sheetEnd(columns, rows.length);

/** What stands before the rows of a sheet that will have so many; the first of them say how wide the columns are. */
export function sheetStart(
	columns: readonly SheetColumn[],
	count: number,
	first: Sheet['rows']
): string {
	const head = columns.map(({ label }, i) => textCell(`${letters(i)}1`, label, heading));
	const widths = columns.map(
		({ kind }, i) =>
			`<col min="${i + 1}" max="${i + 1}" width="${widthOf(columns, first, i)}" style="${styles[kind]}" customWidth="1"/>`
	);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="${area(columns, count)}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`;
}

/** Rows of a sheet, after so many others. */
export function rowsXml(
	columns: readonly SheetColumn[],
	rows: Sheet['rows'],
	before: number
): string {
	const lines = rows.map((row, y) => {
		const at = before + y + 2;
		const cells = columns.map(({ kind }, x) => cellXml(`${letters(x)}${at}`, row[x] ?? null, kind));
		return `<row r="${at}">${cells.join('')}</row>`;
	});
	return lines.join('');
}

/** What stands behind the rows. */
export const sheetEnd = (columns: readonly SheetColumn[], count: number): string =>
	`</sheetData><autoFilter ref="${area(columns, count)}"/></worksheet>`;

const area = (columns: readonly SheetColumn[], count: number) =>
	`A1:${letters(columns.length - 1)}${count + 1}`;

function cellXml(place: string, value: string | number | null, kind: CellKind): string {
	if (value === null || value === '') return '';
	const text = String(value);
	const isNumber = kind !== 'text' && /^-?\d+(?:\.\d+)?$/.test(text);
	if (!isNumber || text.replace(/\D|^-?0+\.?0*/g, '').length > digits)
		return textCell(place, text, styles.text);
	return `<c r="${place}" s="${styles[kind]}"><v>${text}</v></c>`;
}

const textCell = (place: string, text: string, style: number) =>
	`<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, longest))}</t></is></c>`;

/** Column 0 is A, 26 is AA. */
export function letters(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Wide enough for the heading with its button and for most of the cells, in digits. */
function widthOf(columns: readonly SheetColumn[], rows: Sheet['rows'], index: number): number {
	const shown = [columns[index]?.label ?? '', ...rows.slice(0, 200).map((row) => row[index] ?? '')];
	const width = Math.max(...shown.map((text, i) => span(String(text)) + (i === 0 ? 3 : 1)));
	return Math.min(60, Math.max(8, width));
}

/** A Chinese character is as wide as two digits. */
const span = (text: string) => [...text].reduce((sum, one) => sum + (one > '⺀' ? 2 : 1), 0);
