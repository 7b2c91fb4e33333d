import type { Engine, QueryOptions, ResultRow, Statement } from '../../engine/engine';
import { recordTables, type RecordTable } from '../../model/schema';
import { askRows } from '../rows';
import { raw, sql, statement, type Sql } from '../sql';

/** The table a row id belongs to, which it names: `<report_id>#<table>-<n>`; undefined where it names none. */
export const tableOf = (row: string): RecordTable | undefined => {
	const name = /#([a-z]+)-\d+$/.exec(row)?.[1];
	return recordTables.find((table) => table === name);
};

const rowQuery = (row: string): Sql =>
	sql`SELECT * FROM ${raw(`"${tableOf(row) ?? 'observation'}"`)} WHERE row_id = ${row}`;

/** The statement that gives a record. */
export const recordStatement = (row: string): Statement => statement(rowQuery(row));

/** A record with the columns of its table; undefined where there is none of this id. */
export async function askRecordRow(
	engine: Engine,
	row: string,
	options?: QueryOptions
): Promise<ResultRow | undefined> {
	const [found] = await askRows<ResultRow>(engine, rowQuery(row), options);
	return found;
}
