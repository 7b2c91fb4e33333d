import type { Engine, QueryOptions, ResultRow, Statement } from '../../engine/engine';
import { tableOf } from '../../model/row-ids';
import { askRows } from '../rows';
import { raw, sql, statement, type Sql } from '../sql';

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
