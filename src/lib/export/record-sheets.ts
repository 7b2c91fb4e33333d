import { runChecks } from '../checks';
import type { Imported } from '../ingest/reconcile/reconcile';
import { recordsOf } from '../ingest/reconcile/settle';
import type { Column } from '../model/column';
import { headingOf } from '../model/headings';
import { recordTables, schema, type TableName } from '../model/schema';
import type { Row } from '../records/row';
import { labelsOf } from '../records/terms';
import { cellKinds } from './cell-kinds';
import type { Sheet } from './xlsx/sheet';

/** A table as a sheet: the readers' headings, words for ids, exact numbers. */
export function tableSheet(table: TableName, rows: readonly Row[]): Sheet {
	const columns = Object.entries<Column>(schema[table].columns);
	return {
		name: schema[table].label,
		columns: columns.map(([name, { type, unit }]) => ({
			label: headingOf(table, name) + (unit ? `（${unit}）` : ''),
			kind: cellKinds[type]
		})),
		rows: rows.map((row) =>
			columns.map(([name, { values }]) => {
				const cell = row[name] ?? null;
				return values && cell !== null ? labelsOf(String(cell), values) : cell;
			})
		)
	};
}

/** Imported reports as sheets, one a table that has rows, with what the checks find on them. */
export function importedSheets(imports: readonly Imported[]): readonly Sheet[] {
	const units = new Map(imports.map(({ unit }) => [unit.unit_id, unit]));
	const tables: readonly (readonly [TableName, readonly Row[]])[] = [
		['unit', [...units.values()]],
		['report', imports.map(({ report }) => report)],
		...recordTables.map(
			(table) => [table, imports.flatMap(({ rows }) => rows[table] as readonly Row[])] as const
		),
		[
			'finding',
			imports.flatMap(({ unit, report, rows }) => runChecks(recordsOf(unit, report, rows)))
		]
	];
	return tables
		.filter(([, rows]) => rows.length > 0)
		.map(([table, rows]) => tableSheet(table, rows));
}
