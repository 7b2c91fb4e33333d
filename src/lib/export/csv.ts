import type { TableView } from '../views/figure';
import { sheetCsv } from './extract/sheet-csv';
import { seenSheet } from './seen-sheet';

/** A table as it is seen, as CSV for spreadsheets: UTF-8 with BOM, CRLF, RFC 4180. */
export const toCsv = (table: TableView): string => sheetCsv(seenSheet('数据', table));
