import { zipSync } from 'fflate';
import { reviewCsv } from '../ingest/review';
import type { Imported } from '../ingest/reconcile/reconcile';
import { recordTables } from '../model/schema';
import { canonicalCsv } from '../records/canonical';
import type { Row } from '../records/row';

/** Imported reports as a data package in `data/`, beside the sheet they are reviewed by. */
export function packageZip(imports: readonly Imported[], region: readonly Row[]): Blob {
	const units = new Map(imports.map(({ unit }) => [unit.unit_id, unit]));
	const tables: Readonly<Record<string, readonly Row[]>> = {
		region,
		unit: [...units.values()],
		report: imports.map(({ report }) => report),
		...Object.fromEntries(
			recordTables.map((table) => [
				table,
				imports.flatMap(({ rows }) => rows[table] as readonly Row[])
			])
		)
	};
	const write = new TextEncoder();
	const files = Object.entries(tables).map(([table, rows]) => [
		`data/${table}.csv`,
		write.encode(canonicalCsv(table as 'unit', rows))
	]);
	const zip = zipSync({
		...(Object.fromEntries(files) as Record<string, Uint8Array>),
		'review.csv': write.encode(reviewCsv(imports))
	});
	return new Blob([new Uint8Array(zip)], { type: 'application/zip' });
}
