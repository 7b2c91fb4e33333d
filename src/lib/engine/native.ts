import {
	BIGINT,
	DuckDBInstance,
	INTEGER,
	type DuckDBConnection,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import {
	QueryError,
	type Engine,
	type QueryOptions,
	type ResultRow,
	type Statement
} from './engine';
import { nativeDecoder } from './native-cells';
import { checkedParam, type Param } from './params';
import { joinLocal } from './local/join';
import type { LocalRecords } from './local/local';
import { attach, confine, use, useMemory } from './setup';

/** Opens a compiled snapshot in native DuckDB, with local records beside it where there are any; for the build, prerendering and tests; Node only. */
export async function openNative(file: string, local?: LocalRecords): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:');
	const setup = await instance.connect();
	const close = async () => {
		setup.closeSync();
		instance.closeSync();
	};
	try {
		for (const sql of [...confine, ...attach(file)]) await setup.run(sql);
		if (local) await joinLocal((statement) => run(setup, statement), local);
	} catch (cause) {
		await close();
		throw cause;
	}
	const query = (statement: Statement, options: QueryOptions = {}) =>
		ask(instance, local ? useMemory : use, statement, options.signal);
	return {
		kind: 'native',
		query,
		close,
		async version() {
			const [row] = await query({ sql: 'SELECT version() AS version', params: [] });
			return String(row?.['version']);
		}
	};
}

/** A connection for each question, so that an interrupt ends only its own. */
async function ask(
	instance: DuckDBInstance,
	use: string,
	statement: Statement,
	signal?: AbortSignal
) {
	signal?.throwIfAborted();
	const connection = await instance.connect();
	const release = interruptOn(connection, signal);
	try {
		await connection.run(use);
		const rows = await run(connection, statement);
		signal?.throwIfAborted();
		return rows;
	} catch (cause) {
		throw signal?.aborted ? signal.reason : new QueryError(statement, cause);
	} finally {
		release();
		connection.closeSync();
	}
}

/** Interrupts until released: an interrupt between two steps of a statement is forgotten by the next. */
function interruptOn(connection: DuckDBConnection, signal?: AbortSignal): () => void {
	let repeating: NodeJS.Timeout | undefined;
	const abort = () => {
		connection.interrupt();
		repeating = setInterval(() => connection.interrupt(), 10);
	};
	signal?.addEventListener('abort', abort);
	return () => {
		signal?.removeEventListener('abort', abort);
		clearInterval(repeating);
	};
}

async function run(connection: DuckDBConnection, statement: Statement): Promise<ResultRow[]> {
	const bound = statement.params.map(bind);
	const result = await connection.runAndReadAll(
		statement.sql,
		bound.map(([value]) => value),
		bound.map(([, type]) => type) as DuckDBType[]
	);
	const columns = result
		.columnNames()
		.map((name, i) => ({ name, decode: nativeDecoder(result.columnType(i), name) }));
	return result
		.getRows()
		.map((row) =>
			Object.fromEntries(columns.map(({ name, decode }, i) => [name, decode(row[i] ?? null)]))
		);
}

/** Integers are bound as DuckDB would read them in SQL; its own guess for a number is DOUBLE. */
function bind(param: Param): [DuckDBValue, DuckDBType | undefined] {
	const value = checkedParam(param);
	if (typeof value !== 'number') return [value, undefined];
	return Math.abs(value) < 2 ** 31 ? [value, INTEGER] : [BigInt(value), BIGINT];
}
