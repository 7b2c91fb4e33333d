import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalCsv } from '../../src/lib/records/canonical';
import { sortRecords } from '../../src/lib/records/sorted';
import { dataPackageText } from '../../src/pipeline/datapackage';
import { enteredTables, readPackage } from '../../src/pipeline/package';

const data = resolve(import.meta.dirname, '../../data');

test('datapackage.json is what the schema says; `npm run data -- --datapackage` renews it', async () => {
	expect(await readFile(join(data, 'datapackage.json'), 'utf8')).toBe(dataPackageText());
});

test('the shipped records have no issue', async () => {
	const { issues } = await readPackage(data);
	expect(issues.map(({ message }) => message)).toEqual([]);
});

test('the shipped CSVs are canonical and sorted by key; `npm run data -- --sort` makes them so', async () => {
	const sorted = sortRecords((await readPackage(data)).records);
	for (const table of enteredTables)
		expect(await readFile(join(data, `${table}.csv`), 'utf8')).toBe(
			canonicalCsv(table, sorted[table])
		);
});
