import { Table, type RecordBatch } from 'apache-arrow';
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { decode } from './decode';
import { QueryError, type ResultRow, type Statement } from './engine';
import { asFailure, EngineFailure } from './failure';
import { heartbeat, type Heartbeat } from './heartbeat';
import { Holding } from './holding';
import { Keeping } from './keeping';
import { Leisure } from './leisure';
import type { LocalRecords } from './local/local';
import type { Timeouts } from './options';
import { inlined } from './params';
import { saidBy } from './said';
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
	await joinLocal((statement) => streamed(connection, statement, decode), local);
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
	async function inTurn<T>(statement: Statement, work: () => Promise<T>): Promise<T> {
		const mine = turn.then(() => watched(statement, work));
		turn = mine.catch(() => undefined);
		return Promise.race([mine, lost]);
	}

	async function watched<T>(statement: Statement, work: () => Promise<T>): Promise<T> {
		const rest = pulse.watch();
		try {
			return await work();
		} catch (cause) {
			const error = refused(statement, cause);
			if (error instanceof EngineFailure && error.reason === 'crashed') ended.reject(error);
			throw error;
		} finally {
			rest();
		}
	}

	const leisure = new Leisure();
	const work = (statement: Statement, signal?: AbortSignal) =>
		inTurn(statement, () => cancellable(statement, itself, signal));
	const keeping = new Keeping((sql, signal) => work({ sql, params: [] }, signal), leisure);
	const holding = new Holding(
		async (statement, signal) => new Table(await work(keeping.formOf(statement), signal)),
		leisure
	);

	const query = (statement: Statement, signal?: AbortSignal) =>
		leisure.during(() => inTurn(statement, () => answer(statement, signal)));

	async function answer(statement: Statement, signal?: AbortSignal): Promise<readonly ResultRow[]> {
		signal?.throwIfAborted();
		const soon = async (asked: Statement) => decode(await atOnce(connection, asked));
		const form = keeping.formOf(statement);
		const picked = await holding.rowsOf(statement, soon);
		if (picked) return picked;
		return form === statement ? cancellable(statement, decode, signal) : soon(form);
	}

	async function cancellable<T>(
		statement: Statement,
		read: Read<T>,
		signal?: AbortSignal
	): Promise<T[]> {
		signal?.throwIfAborted();
		const cancel = () => {
			if (!over) void connection.cancelSent().catch(() => undefined);
		};
		signal?.addEventListener('abort', cancel);
		try {
			return await streamed(connection, statement, read, signal);
		} finally {
			signal?.removeEventListener('abort', cancel);
		}
	}

	function end() {
		over = true;
		pulse.stop();
		leisure.stop();
		ended.reject(new EngineFailure('crashed', '已关闭'));
		void db.terminate();
	}
	return { query, lost, end };
}

/** What is read of each batch, between one and the next: what is long does not hold up the page. */
type Read<T> = (batch: RecordBatch) => readonly T[];

const itself = (batch: RecordBatch): readonly RecordBatch[] => [batch];

/** An answer, batch after batch: what is long can be cancelled. */
async function streamed<T>(
	connection: AsyncDuckDBConnection,
	statement: Statement,
	read: Read<T>,
	signal?: AbortSignal
): Promise<T[]> {
	const found: T[] = [];
	for await (const batch of await connection.send(inlined(statement))) {
		signal?.throwIfAborted();
		found.push(...read(batch));
	}
	return found;
}

/** In one message instead of three, which nothing can cancel: for what is soon answered. */
const atOnce = (connection: AsyncDuckDBConnection, statement: Statement) =>
	connection.query(inlined(statement));

/** A trap or a fatal error leaves the engine unusable; everything else is an answer about the statement. */
function refused(statement: Statement, cause: unknown): Error {
	const said = saidBy(cause);
	if (/Out of Memory Error/i.test(said)) return new EngineFailure('memory', '计算', cause);
	const trapped = cause instanceof Error && cause.name === 'RuntimeError';
	return trapped || /FATAL Error|INTERNAL Error|Aborted\(/.test(said)
		? new EngineFailure('crashed', said, cause)
		: new QueryError(statement, cause);
}
