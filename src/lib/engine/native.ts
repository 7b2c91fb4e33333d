import {
	BIGINT,
	DuckDBDecimalValue,
	DuckDBInstance,
	DuckDBTypeId,
	INTEGER,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { safeInteger, scaledText, undecodable, type Decoder } from './cells';
import { QueryError, type Engine, type QueryOptions, type ResultRow, type Statement } from './engine';
import { attach, checkedParams, confine, use } from './setup';

/** Opens a compiled snapshot in native DuckDB: for the build, prerendering and tests; Node only. */
export async function openNative(file: string): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:', confine);
	const setup = await instance.connect();
	try {
		for (const sql of attach(file)) await setup.run(sql);
	} catch (cause) {
		setup.closeSync();
		instance.closeSync();
		throw cause;
	}

	async function query(statement: Statement, { signal }: QueryOptions = {}) {
		signal?.throwIfAborted();
		const connection = await instance.connect();
		const interrupt = () => connection.interrupt();
		signal?.addEventListener('abort', interrupt);
		try {
			await connection.run(use);
			return await run(connection, statement);
		} catch (cause) {
			throw signal?.aborted ? signal.reason : new QueryError(statement, cause);
		} finally {
			signal?.removeEventListener('abort', interrupt);
			connection.closeSync();
		}
	}

	return {
		kind: 'native',
		query,
		async version() {
			const [row] = await query({ sql: 'SELECT version() AS version', params: [] });
			return String(row?.['version']);
		},
		async close() {
			setup.closeSync();
			instance.closeSync();
		}
	};
}

async function run(connection: DuckDBConnection, statement: Statement): Promise<ResultRow[]> {
	const params = checkedParams(statement);
	const result = await connection.runAndReadAll(
		statement.sql,
		params.map((param) => (typeof param === 'number' ? BigInt(param) : param)),
		params.map(typeOf)
	);
	const names = result.columnNames();
	const decoders = names.map((name, i) => decoder(result.columnType(i), name));
	return result
		.getRows()
		.map((row) =>
			Object.fromEntries(names.map((name, i) => [name, decode(row[i] ?? null, decoders[i]!)]))
		);
}

const decode = (value: DuckDBValue, decoder: Decoder<DuckDBValue>) =>
	value === null ? null : decoder(value);

function decoder(type: DuckDBType, column: string): Decoder<DuckDBValue> {
	switch (type.typeId) {
		case DuckDBTypeId.VARCHAR:
		case DuckDBTypeId.ENUM:
			return (value) => value as string;
		case DuckDBTypeId.BOOLEAN:
			return (value) => value as boolean;
		case DuckDBTypeId.DECIMAL:
			return (value) => {
				const decimal = value as DuckDBDecimalValue;
				return scaledText(decimal.value, decimal.scale);
			};
		case DuckDBTypeId.HUGEINT:
			return (value) => scaledText(value as bigint, 0);
		case DuckDBTypeId.TINYINT:
		case DuckDBTypeId.SMALLINT:
		case DuckDBTypeId.INTEGER:
		case DuckDBTypeId.UTINYINT:
		case DuckDBTypeId.USMALLINT:
		case DuckDBTypeId.UINTEGER:
		case DuckDBTypeId.BIGINT:
		case DuckDBTypeId.UBIGINT:
			return (value) => safeInteger(BigInt(value as number | bigint), column);
		case DuckDBTypeId.SQLNULL:
			return () => null;
		default:
			throw undecodable(column, type.toString());
	}
}
