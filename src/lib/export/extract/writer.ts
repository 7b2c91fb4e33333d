import type { RecordRow } from '../../query/lists/records';
import { byteOrderMark, toLine } from '../../util/csv-line';
import { WorkbookStream } from '../xlsx/stream';
import { packed } from '../xlsx/workbook';
import { ZipStream } from '../zip-stream';
import { aboutSheet } from './about';
import { dictionarySheet } from './dictionary';
import type { Context, Extract, Format } from './extract';
import { metadataText } from './metadata';
import { readmeText } from './readme';
import { csvPieces, sheetCsv } from './sheet-csv';
import { findingSheet, rowTable, sourceSheet } from './tables';

/** Writes a download as its rows come, in their order. */
export interface Writer {
	rows(rows: readonly RecordRow[]): void;
	/** The pieces of the file, in order. */
	end(): readonly BlobPart[];
}

type Make = (extract: Extract, context: Context) => Writer;

/** One writer a format. */
export const writers: Readonly<Record<Format, Make>> = { xlsx, csv, zip };

function xlsx(extract: Extract, context: Context): Writer {
	const { columns, cells } = rowTable(extract, context);
	const book = new WorkbookStream({ name: '数据', columns, count: extract.rows }, [
		dictionarySheet(extract),
		sourceSheet(context),
		findingSheet(context),
		aboutSheet(extract, context)
	]);
	return { rows: (rows) => book.rows(rows.map(cells)), end: () => [...book.end()] };
}

function csv(extract: Extract, context: Context): Writer {
	const { head, lines } = csvOf(extract, context);
	const parts = [head];
	return { rows: (rows) => void parts.push(lines(rows)), end: () => parts };
}

function zip(extract: Extract, context: Context): Writer {
	const { head, lines } = csvOf(extract, context);
	const out = new ZipStream(packed);
	out.file('data.csv', head);
	return {
		rows: (rows) => out.write(lines(rows)),
		end() {
			out.file('dictionary.csv', sheetCsv(dictionarySheet(extract)));
			out.file('sources.csv', sheetCsv(sourceSheet(context)));
			out.begin('findings.csv');
			for (const piece of csvPieces(findingSheet(context))) out.write(piece);
			out.file('metadata.json', metadataText(extract, context));
			out.file('README.txt', readmeText(extract, context));
			return [...out.end()];
		}
	};
}

function csvOf(extract: Extract, context: Context) {
	const { columns, cells } = rowTable(extract, context);
	return {
		head: byteOrderMark + toLine(columns.map(({ label }) => label)),
		lines: (rows: readonly RecordRow[]) => rows.map((row) => toLine(cells(row))).join('')
	};
}
