import { byteOrderMark, toLine } from '../../util/csv-line';
import { pieces } from '../../util/pieces';
import type { Sheet } from '../xlsx/sheet';

/** A sheet as CSV for spreadsheets: UTF-8 with BOM, CRLF, RFC 4180. */
export const sheetCsv = (sheet: Sheet): string => [...csvPieces(sheet)].join('');

/** The same piece by piece, for a sheet that may be too long for one text. */
export function* csvPieces({ columns, rows }: Sheet): Generator<string> {
	yield byteOrderMark + toLine(columns.map(({ label }) => label));
	for (const piece of pieces(rows))
		yield piece.map((row) => toLine(row.map((cell) => String(cell ?? '')))).join('');
}
