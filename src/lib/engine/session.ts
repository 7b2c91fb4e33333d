import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { decodeBatch } from './decode';
import { QueryError, type ResultRow, type Statement } from './engine';
import { asFailure, EngineFailure } from './failure';
import { heartbeat, type Heartbeat } from './heartbeat';
import { Keeping } from './keeping';
import type { LocalRecords } from './local/local';
import type { Timeouts } from './options';
import { inlined } from './params';
import { attach, confine, use } from './setup';
import { rejectable, within } from './time';
import { startWorker } from './worker';

/** One living worker with the snapshot attached. */
export interface Session {
	query(statement: Statement, signal?: AbortSignal): Promise<readonly ResultRow[]>;
	/** Rejects with `crashed` once the worker is lost; never resolves. */
	readonly lost: Promise<never>;
	end(): void;
}

export interface SessionParts {
	readonly module: WebAssembly.Module;
	readonly script: URL;
	readonly snapshot: Blob;
	readonly local?: LocalRecords | undefined;
}

const file = 'snapshot.duckdb';
/** How long DuckDB works before it looks for a cancellation, in milliseconds. */
const pollInterval = 30;

/** Starts a worker, hands it the snapshot and closes its doors. */
export async function openSession(parts: SessionParts, timeouts: Timeouts): Promise<Session> {
	const { worker, broken } = startWorker(parts.module, parts.script);
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	const pulse = heartbeat(() => db.ping(), timeouts.heartbeat);
	const rest = pulse.watch();
	try {
		const booted = Promise.race([boot(db, parts), broken, pulse.lost]);
		const connection = await within(timeouts.boot, '启动计算引擎', booted);
		return session(db, connection, broken, pulse);
	} catch (cause) {
		worker.terminate();
		throw asFailure(cause, 'crashed');
	} finally {
		rest();
	}
}

async function boot(db: AsyncDuckDB, parts: SessionParts): Promise<AsyncDuckDBConnection> {
	await db.instantiate(parts.script.href);
	await db.open({ query: { queryPollingInterval: pollInterval } });
	// The buffer is transferred and detached; the blob keeps the verified bytes for the next worker.
	await db.registerFileBuffer(file, new Uint8Array(await parts.snapshot.arrayBuffer()));
	const connection = await db.connect();
	for (const sql of [...confine, ...attach(file), use]) await connection.query(sql);
	if (parts.local) await joined(connection, parts.local);
	return connection;
}

/** Most readers have no local records and never fetch what joins them. */
async function joined(connection: AsyncDuckDBConnection, local: LocalRecords): Promise<void> {
	const { joinLocal } = await import('./local/join');
	await joinLocal((statement) => collect(connection, inlined(statement)), local);
}

function session(
	db: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	broken: Promise<never>,
	pulse: Heartbeat
): Session {
	const ended = rejectable();
	const lost = Promise.race([broken, pulse.lost, ended.promise]);
	lost.catch(() => undefined);
	let turn: Promise<unknown> = Promise.resolve();
	let over = false;

	/** One question at a time: a connection has a single pending statement. */
	async function query(statement: Statement, signal?: AbortSignal) {
		const mine = turn.then(() => answer(statement, signal));
		turn = mine.catch(() => undefined);
		return Promise.race([mine, lost]);
	}

	const keeping = new Keeping((sql) => query({ sql, params: [] }));

	async function answer(statement: Statement, signal?: AbortSignal): Promise<ResultRow[]> {
		signal?.throwIfAborted();
		const cancel = () => {
			if (!over) void connection.cancelSent().catch(() => undefined);
		};
		signal?.addEventListener('abort', cancel);
		const rest = pulse.watch();
		try {
			const form = keeping.formOf(statement);
			const ask = form === statement ? collect : collectAtOnce;
			return await ask(connection, inlined(form));
		} catch (cause) {
			const error = refused(statement, cause);
			if (error instanceof EngineFailure && error.reason === 'crashed') ended.reject(error);
			throw error;
		} finally {
			rest();
			keeping.rest();
			signal?.removeEventListener('abort', cancel);
		}
	}

	function end() {
		over = true;
		pulse.stop();
		keeping.stop();
		ended.reject(new EngineFailure('crashed', '已关闭'));
		void db.terminate();
	}
	return { query, lost, end };
}

async function collect(connection: AsyncDuckDBConnection, sql: string): Promise<ResultRow[]> {
	const rows: ResultRow[] = [];
	for await (const batch of await connection.send(sql)) rows.push(...decodeBatch(batch));
	return rows;
}

/** In one message instead of three, which nothing can cancel: for what is answered out of kept tables. */
const collectAtOnce = async (connection: AsyncDuckDBConnection, sql: string) =>
	(await connection.query(sql)).batches.flatMap(decodeBatch);

/** A trap or a fatal error leaves the engine unusable; everything else is an answer about the statement. */
function refused(statement: Statement, cause: unknown): Error {
	const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
	if (/Out of Memory Error/i.test(text)) return new EngineFailure('memory', '计算', cause);
	return /^RuntimeError|FATAL Error|INTERNAL Error|Aborted\(/.test(text)
		? new EngineFailure('crashed', text, cause)
		: new QueryError(statement, cause);
}
