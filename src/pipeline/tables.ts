import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { schema, tableNames, type Records, type TableName } from '../lib/model/schema';
import { cell, type Row } from '../lib/records/row';
import { byteOrderMark, toLine } from '../lib/util/csv-line';
import { publishedPackage, type PublishedFile } from './datapackage';
import { digest, digestOf, writeWhole } from './files';

const description = 'datapackage.json';
const fileOf = (table: TableName) => `${table}.csv`;

/** A table for spreadsheets: UTF-8 with BOM, CRLF, columns as in the schema, rows in the order of its key. */
export function spreadsheetCsv(table: TableName, rows: readonly Row[]): string {
	const columns = Object.keys(schema[table].columns);
	const lines = rows.map((row) => toLine(columns.map((column) => cell(row, column))));
	return byteOrderMark + toLine(columns) + lines.join('');
}

/** Writes every table of sorted records as a CSV into `folder`, then their description; nothing else stays there. */
export async function writeTables(records: Records, version: string, folder: string) {
	await mkdir(folder, { recursive: true });
	const files: [TableName, PublishedFile][] = [];
	for (const table of tableNames) {
		const text = spreadsheetCsv(table, records[table]);
		await writeWhole(join(folder, fileOf(table)), text);
		files.push([table, digestOf(Buffer.from(text))]);
	}
	const all = Object.fromEntries(files) as Record<TableName, PublishedFile>;
	const text = JSON.stringify(publishedPackage(version, all), null, '\t') + '\n';
	await writeWhole(join(folder, description), text);
	await removeOthers(folder);
}

/** Whether the tables of this version stand in `folder` unharmed. */
export async function tablesStand(folder: string, version: string): Promise<boolean> {
	const standing = await readPublished(folder).catch(() => undefined);
	if (standing?.version !== version) return false;
	const checks = standing.resources.map(async ({ path, hash }) => {
		const found = await digest(join(folder, path));
		return found !== undefined && `sha256:${found.sha256}` === hash;
	});
	return (await Promise.all(checks)).every(Boolean);
}

/** What `writeTables` says of the tables it wrote. */
const readPublished = async (folder: string) =>
	JSON.parse(await readFile(join(folder, description), 'utf8')) as ReturnType<
		typeof publishedPackage
	>;

async function removeOthers(folder: string): Promise<void> {
	const kept = [description, ...tableNames.map(fileOf)];
	const old = (await readdir(folder)).filter((name) => !kept.includes(name));
	await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true })));
}
