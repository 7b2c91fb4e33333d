import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Imported } from '../../lib/ingest/reconcile/reconcile';
import { recordTables, type Records } from '../../lib/model/schema';
import { canonicalCsv } from '../../lib/records/canonical';
import { sortRecords } from '../../lib/records/sorted';
import { dataPackageText } from '../datapackage';
import { writeWhole } from '../files';
import { enteredTables } from '../package';

/** Records with those of imports added; an import whose report is there already is left out and named. */
export function withImports(
	records: Records,
	imports: readonly Imported[]
): { readonly records: Records; readonly standing: readonly string[] } {
	const reports = new Set(records.report.map(({ report_id }) => report_id));
	const units = new Map(records.unit.map((unit) => [unit.unit_id, unit]));
	const added: Imported[] = [];
	const standing: Imported[] = [];
	for (const one of imports) {
		const { report_id } = one.report;
		(reports.has(report_id) ? standing : added).push(one);
		reports.add(report_id);
	}
	for (const { unit } of added) if (!units.has(unit.unit_id)) units.set(unit.unit_id, unit);
	const tables = recordTables.map((table) => [
		table,
		[...records[table], ...added.flatMap(({ rows }) => rows[table] as readonly unknown[])]
	]);
	return {
		records: {
			...records,
			...(Object.fromEntries(tables) as unknown as Records),
			unit: [...units.values()],
			report: [...records.report, ...added.map(({ report }) => report)]
		},
		standing: standing.map(({ report }) => report.source_file)
	};
}

/** Writes a data package into a folder, each file whole or not at all. */
export async function writePackage(dir: string, records: Records): Promise<void> {
	await mkdir(dir, { recursive: true });
	const sorted = sortRecords(records);
	await writeWhole(join(dir, 'datapackage.json'), dataPackageText());
	for (const table of enteredTables)
		await writeWhole(join(dir, `${table}.csv`), canonicalCsv(table, sorted[table]));
}
