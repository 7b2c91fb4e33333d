import {
	DuckDBInstance,
	decimalValue,
	type DuckDBAppender,
	type DuckDBConnection
} from '@duckdb/node-api';
import { createAggregates } from '../lib/engine/aggregates';
import { createTable } from '../lib/model/ddl';
import type { Column } from '../lib/model/column';
import { schema, tableNames, type Records, type TableName } from '../lib/model/schema';
import type { Row } from '../lib/records/row';

/** One thread and no extensions: the same rows give the same file, and nothing is fetched. */
const options = {
	threads: '1',
	autoinstall_known_extensions: 'false',
	autoload_known_extensions: 'false'
};

/** Writes sorted records, in their order, to a new DuckDB file that DuckDB-WASM can attach. */
export async function compile(records: Records, file: string): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:', options);
	const connection = await instance.connect();
	try {
		await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS snapshot (BLOCK_SIZE 16384)`);
		for (const table of tableNames) await fill(connection, table, records[table]);
		await connection.run('USE snapshot');
		for (const statement of createAggregates()) await connection.run(statement);
		await connection.run('CHECKPOINT snapshot');
		await connection.run('USE memory');
		await connection.run('DETACH snapshot');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

async function fill(connection: DuckDBConnection, table: TableName, rows: readonly Row[]) {
	await connection.run(createTable(table, 'snapshot'));
	const columns = Object.entries<Column>(schema[table].columns);
	const appender = await connection.createAppender(table, 'main', 'snapshot');
	for (const row of rows) {
		for (const [name, { type }] of columns) append(appender, type, row[name] ?? null);
		appender.endRow();
	}
	appender.closeSync();
}

function append(appender: DuckDBAppender, type: Column['type'], value: string | number | null) {
	if (value === null) appender.appendNull();
	else if (type === 'integer') appender.appendInteger(Number(value));
	else if (type === 'amount') appender.appendDecimal(decimalValue(scaled(value, 2), 18, 2));
	else if (type === 'number') appender.appendDecimal(decimalValue(scaled(value, 4), 18, 4));
	else appender.appendVarchar(String(value));
}

/** The digits of a decimal text with exactly `scale` of them after the point. */
function scaled(value: string | number, scale: number): bigint {
	const [whole = '', fraction = ''] = String(value).split('.');
	return BigInt(whole + fraction.padEnd(scale, '0'));
}
