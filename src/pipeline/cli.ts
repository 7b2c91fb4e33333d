import { join } from 'node:path';
import { build } from './build';
import { canonicalCsv } from '../lib/records/canonical';
import { sortRecords } from '../lib/records/sorted';
import { dataPackageText } from './datapackage';
import { writeWhole } from './files';
import { enteredTables, readPackage } from './package';
import { describeIssues, describeSnapshot } from './report';

const usage = `npm run data                    validate data/ (or DATA_DIR) and compile it to static/data (or DATA_OUT)
npm run data -- --datapackage   write datapackage.json from the schema
npm run data -- --sort          rewrite the CSVs in canonical order`;

const dir = process.env['DATA_DIR'] ?? 'data';
const out = process.env['DATA_OUT'] ?? 'static/data';

async function compilePackage(): Promise<void> {
	const built = await build(dir, out);
	if (built.ok) return console.log(describeSnapshot(built.manifest, built.fresh));
	console.error(describeIssues(built.issues));
	process.exitCode = 1;
}

async function sortPackage(): Promise<void> {
	const { records, issues } = await readPackage(dir);
	const unreadable = issues.filter(({ rule }) => structural.has(rule));
	if (unreadable.length > 0) {
		console.error(describeIssues(unreadable));
		process.exitCode = 1;
		return;
	}
	const sorted = sortRecords(records);
	for (const table of enteredTables)
		await writeWhole(join(dir, `${table}.csv`), canonicalCsv(table, sorted[table]));
}

/** While one of these stands a row may have lost cells, so nothing is rewritten. */
const structural = new Set([
	'file',
	'csv',
	'cells',
	'type',
	'term',
	'unknown-column',
	'repeated-column'
]);

const commands: Readonly<Record<string, () => Promise<void>>> = {
	'': compilePackage,
	'--datapackage': () => writeWhole(join(dir, 'datapackage.json'), dataPackageText()),
	'--sort': sortPackage
};

const command = commands[process.argv[2] ?? ''];
if (command) await command();
else {
	console.error(`unknown option "${process.argv[2]}"; use one of\n${usage}`);
	process.exitCode = 1;
}
