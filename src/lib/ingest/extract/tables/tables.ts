import type { Extractor } from '../context';
import { readColumns } from './columns';
import { declaredEmpty, readEmpty } from './empty';
import { headerOf } from './header';
import { sangong } from './labels';
import { readLines } from './lines';
import { readPairs } from './pairs';
import { sheetsOf, type Sheet } from './sheet';

/** Reads the official tables of budgets and final accounts. */
export const officialTables: Extractor = (document, context) =>
	sheetsOf(document.blocks, context).flatMap((sheet) => {
		const empty = declaredEmpty(document.blocks, sheet.index);
		return empty === undefined ? formOf(sheet)(sheet) : readEmpty(sheet, empty);
	});

/** How a table is laid out is told by its header, since one title is laid out in several ways. */
function formOf(sheet: Sheet) {
	const words = headerOf(sheet.rows).columns.flat();
	if (sheet.labels) return sheet.labels === sangong ? readColumns : readPairs;
	if (words.some((each) => /编码|科目代码/.test(each))) return readLines;
	if (words.some((each) => /^(?:项目|项目名称)$/.test(each))) return readPairs;
	return readColumns;
}
