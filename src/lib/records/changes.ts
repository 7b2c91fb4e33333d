import { schema, tableNames, type Records, type TableName } from '../model/schema';
import { cell, type Row } from './row';

/** A cell that is not what it was. */
export interface CellChange {
	readonly column: string;
	readonly before: string;
	readonly after: string;
}

/** A row that is not what it was, or is gone; rows that are new stand in the records themselves. */
export interface RowChange {
	readonly table: TableName;
	/** The columns of its key, in the schema's order, with spaces between. */
	readonly key: string;
	readonly kind: 'changed' | 'withdrawn';
	/** Of a withdrawn row every cell that held something. */
	readonly cells: readonly CellChange[];
}

/** How many rows of a table were added, changed and withdrawn. */
export interface TableChange {
	readonly table: TableName;
	readonly added: number;
	readonly changed: number;
	readonly withdrawn: number;
}

/** What happened to the records between two versions. */
export interface Changes {
	/** Reports that are new. */
	readonly reports: readonly string[];
	/** Tables with a change, in the order of the schema. */
	readonly tables: readonly TableChange[];
	/** By table, then by key. */
	readonly rows: readonly RowChange[];
}

/** A version of the records in the log. */
export interface LoggedVersion extends Changes {
	/** The data version. */
	readonly version: string;
	/** The day it was entered, `2026-11-20`. */
	readonly date: string;
	/** The SHA-256 of its canonical CSVs, by which it is known again. */
	readonly records: string;
}

/** What changed between versions, the oldest first. */
export interface ChangeLog {
	readonly versions: readonly LoggedVersion[];
	/** Whether it ends with the records it is published beside; of those that lie in a package nothing is said. */
	readonly complete?: boolean;
}

/** Records before anything was entered. */
export const noRecords = Object.fromEntries(
	tableNames.map((table) => [table, []])
) as unknown as Records;

/** Tells two versions of the records apart, row by row of each table that people enter. */
export function changesBetween(before: Records, after: Records): Changes {
	const entered = tableNames.filter((table) => !('computed' in schema[table]));
	const rows = entered.flatMap((table) => rowChanges(table, before[table], after[table]));
	const known = new Set(before.report.map(({ report_id }) => report_id));
	const of = (table: TableName, kind: RowChange['kind']) =>
		rows.filter((row) => row.table === table && row.kind === kind).length;
	const tables = entered.map((table): TableChange => {
		const [changed, withdrawn] = [of(table, 'changed'), of(table, 'withdrawn')];
		const added = after[table].length - before[table].length + withdrawn;
		return { table, added, changed, withdrawn };
	});
	return {
		reports: after.report.map(({ report_id }) => report_id).filter((id) => !known.has(id)),
		tables: tables.filter(({ added, changed, withdrawn }) => added + changed + withdrawn > 0),
		rows
	};
}

function rowChanges(
	table: TableName,
	before: readonly Row[],
	after: readonly Row[]
): readonly RowChange[] {
	const { key, columns } = schema[table];
	const keyOf = (row: Row) => key.map((column) => cell(row, column)).join(' ');
	const now = new Map(after.map((row) => [keyOf(row), row]));
	return before.flatMap((row): readonly RowChange[] => {
		const [id, next] = [keyOf(row), now.get(keyOf(row))];
		const cells = Object.keys(columns)
			.map((column) => ({
				column,
				before: cell(row, column),
				after: next ? cell(next, column) : ''
			}))
			.filter((one) => one.before !== one.after);
		if (!next) return [{ table, key: id, kind: 'withdrawn', cells }];
		return cells.length === 0 ? [] : [{ table, key: id, kind: 'changed', cells }];
	});
}
