import type { Column } from '../model/column';
import { schema, type RowOf, type TableName } from '../model/schema';
import { readCsv, type CsvLine } from '../util/csv';
import { checkCell } from './cell';
import { checkHeader } from './header';
import { issueAt, type Issue } from './issue';
import { remember, type Row } from './row';

/** The rows of one table, and what is wrong with their cells. */
export interface Parsed<T extends TableName> {
	/** Every row, in file order. A cell with an issue is null, so the types hold only while `issues` is empty. */
	readonly rows: readonly RowOf<T>[];
	readonly issues: readonly Issue[];
}

/** Reads the CSV text of a table: cells are checked one by one, rows and tables are `validate`'s part. */
export function parse<T extends TableName>(
	table: T,
	csvText: string,
	file = `${table}.csv`
): Parsed<T> {
	const { lines, broken } = readCsv(csvText);
	const [header, ...body] = lines;
	if (broken) return { rows: [], issues: [unreadable(file, broken.line, broken.message)] };
	if (!header) return { rows: [], issues: [headless(file, table)] };
	const known = Object.keys(schema[table].columns);
	const issues = checkHeader(header.cells, known).map(({ rule, problem }) =>
		issueAt(file, header.line, rule, problem)
	);
	const rows = body
		.map((line) => parseRow(table, header.cells, line, file, issues))
		.filter((row) => row !== undefined);
	return { rows: rows as unknown as RowOf<T>[], issues };
}

function parseRow(
	table: TableName,
	header: readonly string[],
	{ line, cells }: CsvLine,
	file: string,
	issues: Issue[]
): Row | undefined {
	if (cells.length !== header.length) {
		issues.push(misaligned(file, line, cells.length, header.length));
		return undefined;
	}
	const flawed = new Set<string>();
	const row: Record<string, string | number | null> = {};
	for (const [name, column] of Object.entries<Column>(schema[table].columns)) {
		const text = cells[header.indexOf(name)];
		const fault = text === undefined ? undefined : checkCell(name, column, text);
		if (fault) issues.push(issueAt(file, line, fault.rule, fault.problem));
		if (fault || text === undefined) flawed.add(name);
		row[name] = fault || !text ? null : column.type === 'integer' ? Number(text) : text;
	}
	remember(row, { file, line, flawed });
	return row;
}

const headless = (file: string, table: TableName): Issue =>
	issueAt(file, 1, 'csv', {
		column: '',
		value: '',
		what: 'no header row',
		hint: `begin with ${Object.keys(schema[table].columns).join(',')}`
	});

const unreadable = (file: string, line: number, message: string): Issue =>
	issueAt(file, line, 'csv', {
		column: '',
		value: '',
		what: `unreadable CSV (${message})`,
		hint: 'quote cells that contain commas, quotes or line breaks, and double the quotes in them'
	});

const misaligned = (file: string, line: number, found: number, expected: number): Issue =>
	issueAt(file, line, 'cells', {
		column: '',
		value: String(found),
		what: `${found} cells instead of ${expected}`,
		hint: 'give the row one cell for each column, and quote cells that contain commas'
	});
