import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createAggregates } from '../lib/engine/aggregates';
import type { Manifest } from '../lib/engine/engine';
import { createTable } from '../lib/model/ddl';
import { schema, tableNames, type Records } from '../lib/model/schema';
import type { Issue } from '../lib/records/issue';
import { sortRecords } from '../lib/records/sorted';
import { logText, publishedLog } from './changes/log';
import { compile } from './compile';
import { withFindings } from './findings';
import { digest, digestOf, replaceWhole, writeWhole } from './files';
import { readPackage } from './package';
import { tablesStand, writeTables } from './tables';
import { versionOf } from './version';

/** A package that was compiled, found compiled already, or refused with everything that is wrong with it. */
export type Built =
	| { readonly ok: true; readonly manifest: Manifest; readonly fresh: boolean }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** Stands for the tables of a snapshot, the order of their rows and its aggregates. */
const layout = digestOf(
	Buffer.from(
		[
			...tableNames.flatMap((table) => [createTable(table), ...schema[table].key]),
			...createAggregates()
		].join(';')
	)
).sha256.slice(0, 8);

/** Where the CSVs of the tables stand in the output folder. */
const tables = 'tables';

/** Compiles the data package in `dir` to a snapshot, its tables as CSVs, their manifest and the log of changes in `out`; a refused package leaves `out` as it was. */
export async function build(dir: string, out: string): Promise<Built> {
	const { records, issues } = await readPackage(dir);
	if (issues.length > 0) return { ok: false, issues };
	await mkdir(out, { recursive: true });
	const sorted = withFindings(sortRecords(records));
	await writeWhole(join(out, 'changes.json'), logText(await publishedLog(dir, sorted)));
	const version = versionOf(sorted);
	const standing = await readStanding(out);
	if (standing?.snapshot.file === snapshotFile(version))
		return { ok: true, manifest: standing, fresh: false };
	return { ok: true, manifest: await write(sorted, version, out), fresh: true };
}

/** The manifest in a folder whose snapshot and tables stand beside it unharmed. */
async function readStanding(out: string): Promise<Manifest | undefined> {
	const manifest = await readFile(join(out, 'manifest.json'), 'utf8')
		.then((text) => JSON.parse(text) as Manifest)
		.catch(() => undefined);
	if (!manifest) return undefined;
	const found = await digest(join(out, manifest.snapshot.file));
	if (found?.sha256 !== manifest.snapshot.sha256) return undefined;
	return (await tablesStand(join(out, tables), manifest.version)) ? manifest : undefined;
}

/** Named by the records and by what is made of them: another of either is another file. */
const snapshotFile = (version: string) => `jiheng-${version.slice(0, 12)}-${layout}.duckdb`;

async function write(records: Records, version: string, out: string): Promise<Manifest> {
	await mkdir(out, { recursive: true });
	const file = snapshotFile(version);
	await replaceWhole(join(out, file), (temporary) => compile(records, temporary));
	const found = await digest(join(out, file));
	if (!found) throw new Error(`snapshot ${file} vanished from ${out}; compile it again`);
	await writeTables(records, version, join(out, tables));
	const manifest: Manifest = {
		version,
		snapshot: { file, ...found },
		tables: Object.fromEntries(tableNames.map((table) => [table, records[table].length]))
	};
	await writeWhole(join(out, 'manifest.json'), JSON.stringify(manifest, null, '\t') + '\n');
	await removeOthers(out, file);
	return manifest;
}

async function removeOthers(out: string, kept: string): Promise<void> {
	const old = (await readdir(out)).filter((name) => /^jiheng-[\w-]+\.duckdb$/.test(name));
	await Promise.all(old.filter((name) => name !== kept).map((name) => rm(join(out, name))));
}
