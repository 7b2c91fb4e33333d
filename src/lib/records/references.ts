import type { Column } from '../model/column';
import { recordTables, schema, tableNames, type Records, type TableName } from '../model/schema';
import { nearest } from '../util/nearest';
import { issueAt, type Issue, type Problem } from './issue';
import { cell, originOf, type Row } from './row';

type Kind = NonNullable<Column['references']>;
type Keys = Readonly<Record<Kind, ReadonlySet<string>>>;

/** Cells that refer to a region, unit, report or row that does not exist. */
export function findBrokenReferences(records: Records): readonly Issue[] {
	const keys = collectKeys(records);
	return tableNames.flatMap((table) =>
		Object.entries<Column>(schema[table].columns).flatMap(([column, { references }]) =>
			references ? brokenIn(table, column, records[table], references, keys[references]) : []
		)
	);
}

function collectKeys(records: Records): Keys {
	return {
		region: new Set(records.region.map((row) => row.region_code)),
		unit: new Set(records.unit.map((row) => row.unit_id)),
		report: new Set(records.report.map((row) => row.report_id)),
		row: new Set(recordTables.flatMap((table) => records[table].map((row) => row.row_id)))
	};
}

function brokenIn(
	table: TableName,
	column: string,
	rows: readonly Row[],
	kind: Kind,
	known: ReadonlySet<string>
): readonly Issue[] {
	return rows.flatMap((row) => {
		const value = cell(row, column);
		if (value === '' || known.has(value)) return [];
		const { file, line } = originOf(row, table);
		return [issueAt(file, line, 'reference', unknown(column, value, kind, known))];
	});
}

function unknown(column: string, value: string, kind: Kind, known: ReadonlySet<string>): Problem {
	const what = `unknown ${column} "${value}"`;
	if (kind === 'row') return { column, value, what, hint: 'no record table has such a row_id' };
	const meant = nearest(value, known);
	const hint = meant === undefined ? `add it to ${kind}.csv` : `did you mean "${meant}"?`;
	return { column, value, what, hint };
}
