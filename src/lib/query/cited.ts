import { citedSelect } from '../engine/cited';
import type { MeasureId } from '../model/measures';
import { reportsOfRows, tableOf } from '../model/row-ids';
import { recordTables, type RecordTable, type RowOf } from '../model/schema';
import type { Absence, Basis, Scope, Stage } from '../model/terms';
import { idRows, join, list, raw, sql, type Sql } from './sql';

/** What a record row states, and where, for a reader who is sent to it. */
export interface CitedRow {
	readonly row_id: string;
	readonly report_id: string;
	readonly year: number;
	readonly table: RecordTable;
	/** Of an amount or count, or of the one a claim speaks of. */
	readonly measure: MeasureId | null;
	/** Of a line, project, indicator or part, or of the one a claim speaks of. */
	readonly name: string | null;
	/** The kind of a claim. */
	readonly claim: RowOf<'claim'>['kind'] | null;
	readonly direction: RowOf<'claim'>['direction'];
	/** The project of a row that is not of the whole body. */
	readonly project: string | null;
	readonly stage: Stage | null;
	readonly scope: Scope | null;
	readonly fund: RowOf<'observation'>['fund'];
	/** As stored: money in 元; of an indicator what was reached. Exact text. */
	readonly value: string | null;
	readonly printed: string | null;
	readonly printed_unit: string | null;
	/** Of a claim's or an indicator's value. */
	readonly unit: string | null;
	readonly basis: Basis | null;
	readonly absence: Absence | null;
	readonly locator: string | null;
	/** What was noted when it was entered. */
	readonly note: string | null;
}

/** Record rows in the columns of `CitedRow`: all, or of the tables given those under a condition on `t`. */
export const citedRows = (
	tables: readonly RecordTable[] = recordTables,
	condition: Sql = raw('true')
): Sql =>
	join(
		tables.map((table) => sql`${raw(citedSelect(table))} WHERE ${condition}`),
		'\nUNION ALL\n'
	);

/** Rows by their ids in the columns of `CitedRow`, found by their reports: the rows of one stand together. */
export function citedNamed(rows: readonly string[]): Sql {
	const named = new Set(rows.flatMap((row) => tableOf(row) ?? []));
	return citedRows(
		named.size > 0 ? [...named] : recordTables,
		sql`t.report_id IN (${list(reportsOfRows(rows))}) AND t.row_id IN (${idRows(rows)})`
	);
}
