import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { enteredTables } from '../../src/pipeline/package';
import { canonicalCsv } from '../../src/lib/records/canonical';
import { readRecords } from '../../src/lib/records/read';
import { sortRecords } from '../../src/lib/records/sorted';
import { country } from './generated/country';
import { misprinted } from './generated/misprints';

/* `npm run country [-- UNITS]` writes a made-up package of the size of a country, for `DATA_DIR`; it is never shipped. */

const folder = join('test-results', 'country');
const units = Number(process.argv[2] ?? 3000);
if (!Number.isInteger(units) || units < 1)
	throw new Error(`"${process.argv[2]}" is no number of units; say for instance 3000`);

const region = await readFile(join('data', 'region.csv'), 'utf8');
const consistent = country(units, readRecords({ region }).records.region, 1);
const records = sortRecords(misprinted(consistent, 2));
await mkdir(folder, { recursive: true });
for (const table of enteredTables)
	await writeFile(join(folder, `${table}.csv`), canonicalCsv(table, records[table]));
console.log(`${folder}: ${records.unit.length} units, ${records.report.length} reports`);
