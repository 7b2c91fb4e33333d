import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** One record of a CSV text with the line it begins on. */
export interface CsvLine {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Splits CSV text (RFC 4180) into its records; where it breaks, `broken` names the line and the records are empty. */
export function readCsv(text: string): {
	readonly lines: readonly CsvLine[];
	readonly broken?: { readonly line: number; readonly message: string };
} {
	try {
		return { lines: split(text).map(locate) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = Number((error as CsvError & { lines?: number }).lines ?? 1);
		return { lines: [], broken: { line, message: error.message } };
	}
}

interface Parsed {
	readonly record: readonly string[];
	readonly info: { readonly lines: number };
}

/** Given as bytes: of a text the parser would first make a list with a place a byte, which a great table does not fit. */
const split = (text: string) =>
	parse(new TextEncoder().encode(text.replace(/^\uFEFF/, '')), {
		info: true,
		record_delimiter: ['\r\n', '\n'],
		relax_column_count: true,
		skip_empty_lines: true
	}) as unknown as readonly Parsed[];

/** csv-parse counts to the end of a record; a quoted cell may have begun lines before. */
function locate({ record, info }: Parsed): CsvLine {
	const inner = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
	return { line: info.lines - inner, cells: record };
}
