import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schema, tableNames, type Records, type TableName } from '../lib/model/schema';
import { issueAt, type Issue } from '../lib/records/issue';
import { readRecords } from '../lib/records/read';
import { nearest } from '../lib/util/nearest';

/** Without these a package compares nothing. */
const needed: readonly TableName[] = ['region', 'unit', 'report'];

/** Tables that are entered by people, each in its CSV. */
export const enteredTables = tableNames.filter((table) => !('computed' in schema[table]));

/** Reads and validates the data package in a folder. */
export async function readPackage(
	dir: string
): Promise<{ readonly records: Records; readonly issues: readonly Issue[] }> {
	const files = (await readdir(dir)).filter((file) => file.endsWith('.csv')).sort();
	const tables = enteredTables.filter((table) => files.includes(`${table}.csv`));
	const texts = await Promise.all(
		tables.map(async (table) => [table, await readFile(join(dir, `${table}.csv`), 'utf8')])
	);
	const { records, issues } = readRecords(
		Object.fromEntries(texts) as Partial<Record<TableName, string>>
	);
	return { records, issues: [...checkFiles(files), ...issues] };
}

function checkFiles(files: readonly string[]): readonly Issue[] {
	const known = enteredTables.map((table) => `${table}.csv`);
	return [
		...needed.filter((table) => !files.includes(`${table}.csv`)).map(missing),
		...files.filter((file) => !known.includes(file)).map((file) => unknown(file, known))
	];
}

function missing(table: TableName): Issue {
	const what = `no table "${table}"`;
	const hint = 'a package needs region.csv, unit.csv and report.csv';
	return issueAt(`${table}.csv`, 0, 'file', { column: '', value: '', what, hint });
}

function unknown(file: string, known: readonly string[]): Issue {
	const table = file.slice(0, -'.csv'.length);
	const meant = nearest(file, known);
	const hint = Object.hasOwn(schema, table)
		? 'remove it, this table is computed from the others'
		: meant === undefined
			? 'remove it'
			: `did you mean "${meant}"?`;
	const what = `unknown table "${table}"`;
	return issueAt(file, 0, 'file', { column: '', value: file, what, hint });
}
