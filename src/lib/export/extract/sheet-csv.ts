import { byteOrderMark, toLine } from '../../util/csv-line';
import type { Sheet } from '../xlsx/sheet';

/** A sheet as CSV for spreadsheets: UTF-8 with BOM, CRLF, RFC 4180. */
export const sheetCsv = ({ columns, rows }: Sheet): string =>
	byteOrderMark +
	toLine(columns.map(({ label }) => label)) +
	rows.map((row) => toLine(row.map((cell) => String(cell ?? '')))).join('');
