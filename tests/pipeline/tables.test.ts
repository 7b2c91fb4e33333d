import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { schema, tableNames } from '../../src/lib/model/schema';
import { build } from '../../src/pipeline/build';
import { spreadsheetCsv } from '../../src/pipeline/tables';
import { newFolder } from '../support/folder';
import { basePackage, copyOfBase } from './packages';

vi.setConfig({ testTimeout: 60_000 });

async function compiled(dir: string, out = '') {
	const folder = out || (await newFolder());
	const built = await build(dir, folder);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('\n'));
	return { folder: join(folder, 'tables'), out: folder, ...built };
}

const read = (folder: string, name: string) => readFile(join(folder, name), 'utf8');
const rowsOf = async (folder: string, table: string): Promise<string[][]> =>
	parse(await read(folder, `${table}.csv`), { bom: true });

test('every table of the contract is a CSV with the columns of the schema and all its rows', async () => {
	const { folder, manifest } = await compiled(basePackage);
	for (const table of tableNames) {
		const [header, ...rows] = await rowsOf(folder, table);
		expect(header).toEqual(Object.keys(schema[table].columns));
		expect(rows).toHaveLength(manifest.tables[table] ?? -1);
	}
	expect((await readdir(folder)).sort()).toEqual(
		[...tableNames.map((table) => `${table}.csv`), 'datapackage.json'].sort()
	);
});

test('spreadsheets read it as UTF-8 with their own line ends', async () => {
	const { folder } = await compiled(basePackage);
	const text = await read(folder, 'unit.csv');
	expect(text.startsWith('\uFEFFunit_id,name,')).toBe(true);
	expect(text.endsWith('\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('decimals stay as they were entered, and an absent value is an empty cell beside its reason', async () => {
	const { folder } = await compiled(basePackage);
	const [header = [], ...rows] = await rowsOf(folder, 'observation');
	const cells = rows.map((row) => [
		row[header.indexOf('value')],
		row[header.indexOf('absence')] !== ''
	]);
	expect(cells).toContainEqual(['1091500.00', false]);
	expect(cells).toContainEqual(['', true]);
	expect(cells).not.toContainEqual(['', false]);
});

test('quotes, commas and line breaks read back; a formula is kept from running, a lone operator is left', async () => {
	const { folder } = await compiled(
		await copyOfBase(join(import.meta.dirname, 'cases/accepted-forms/input'))
	);
	const [header = [], ...rows] = await rowsOf(folder, 'observation');
	expect(rows.map((row) => row[header.indexOf('note')])).toContain('引号"与逗号,\n换行');
	const csv = spreadsheetCsv('series_break', [
		{ series: '=1+1', unit_id: '=', from_year: 2018, kind: '-7.80', note: '@x' }
	]);
	expect(csv.split('\r\n')[1]).toBe("'=1+1,=,2018,-7.80,'@x");
});

test('datapackage.json gives version, bytes and SHA-256 of every file', async () => {
	const { folder, manifest } = await compiled(basePackage);
	const described = JSON.parse(await read(folder, 'datapackage.json'));
	expect(described.version).toBe(manifest.version);
	expect(described.resources.map(({ name }: { name: string }) => name)).toEqual(tableNames);
	for (const { path, bytes, hash, data } of described.resources) {
		const content = await readFile(join(folder, path));
		expect(bytes).toBe(content.length);
		expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
		expect(data).toBeUndefined();
	}
});

test('two builds write the same bytes', async () => {
	const [left, right] = [await compiled(basePackage), await compiled(basePackage)];
	for (const name of await readdir(left.folder))
		expect(await read(left.folder, name)).toBe(await read(right.folder, name));
});

test('a damaged, missing or left-over file is put right, a whole folder is left alone', async () => {
	const { folder, out } = await compiled(basePackage);
	const whole = await read(folder, 'unit.csv');
	const { mtimeMs } = await stat(join(folder, 'unit.csv'));
	expect((await compiled(basePackage, out)).fresh).toBe(false);
	expect((await stat(join(folder, 'unit.csv'))).mtimeMs).toBe(mtimeMs);

	await writeFile(join(folder, 'unit.csv'), 'damaged');
	await writeFile(join(folder, 'unit.csv.1.tmp'), 'left over');
	expect((await compiled(basePackage, out)).fresh).toBe(true);
	expect(await read(folder, 'unit.csv')).toBe(whole);
	expect(await readdir(folder)).toHaveLength(tableNames.length + 1);

	await rm(folder, { recursive: true });
	expect((await compiled(basePackage, out)).fresh).toBe(true);
	expect(await read(folder, 'unit.csv')).toBe(whole);
});
