import type { Engine, Manifest, QueryOptions, Statement } from './engine';
import { asFailure, EngineFailure } from './failure';
import { load, type Loaded } from './load';
import type { LocalRecords } from './local/local';
import { Memo } from './memo';
import { defaultTimeouts, type EngineOptions } from './options';
import { openSession, type Session } from './session';
import { Observable, type EngineState, type StateListener } from './state';
import { limitedSignal, unlessAborted } from './time';
import { wordsOf } from '../util/words-of';

/** The engine in the browser: it starts at its first question, and starts again when its worker dies. */
export interface BrowserEngine extends Engine {
	/** Starts; callers share one start, and after a failed one the next call or question tries again. */
	start(): Promise<Manifest>;
	/** From now on answers rest on the local records as they now are: the next question starts a new worker. */
	renew(): void;
	readonly state: EngineState;
	/** Calls the listener now and at every change; returns the way to stop it. */
	subscribe(listener: StateListener): () => void;
}

/** Prepares an engine; nothing is requested before the first `start` or `query`. */
export function startEngine(options: EngineOptions): BrowserEngine {
	const timeouts = { ...defaultTimeouts, ...options.timeouts };
	const state = new Observable<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	let loading: Promise<Loaded> | undefined;
	let current: Promise<Session> | undefined;
	let live: Session | undefined;
	let refused: string | undefined;
	/** Counts what local records were: a worker that was started over earlier ones is not taken up. */
	let era = 0;
	let memo = new Memo();
	let closed = false;

	function enter(phase: EngineState['phase'], failure?: EngineFailure) {
		const { loaded, total } = state.current;
		state.set({ phase, loaded, total, ...(failure && { failure }), ...(refused && { refused }) });
	}

	function loaded(): Promise<Loaded> {
		const onBytes = (bytes: number, total: number) =>
			state.set({ phase: 'starting', loaded: bytes, total });
		loading ??= load(options, timeouts, onBytes).catch((cause: unknown) => {
			loading = undefined;
			throw cause;
		});
		return loading;
	}

	async function open(): Promise<Session> {
		const born = era;
		enter('starting');
		try {
			const session = await openWith(await loaded(), await options.local?.());
			session.lost.catch(() => drop(session));
			if (born !== era) session.end();
			else {
				live = session;
				enter('ready');
			}
			return session;
		} catch (cause) {
			const failure = asFailure(cause, 'crashed');
			if (born === era) {
				current = undefined;
				enter('failed', failure);
			}
			throw failure;
		}
	}

	/** Local records that the site can no longer take must not keep it from answering over its own. */
	async function openWith(parts: Loaded, local: LocalRecords | undefined): Promise<Session> {
		refused = undefined;
		if (!local) return openSession(parts, timeouts);
		try {
			return await openSession({ ...parts, local }, timeouts);
		} catch (cause) {
			const session = await openSession(parts, timeouts);
			refused = wordsOf(cause);
			return session;
		}
	}

	function renew() {
		era += 1;
		memo = new Memo();
		const old = live;
		live = current = undefined;
		old?.end();
		enter('idle');
	}

	function drop(session: Session) {
		session.end();
		if (live !== session) return;
		live = current = undefined;
		enter('idle');
	}

	function session(): Promise<Session> {
		if (closed) return Promise.reject(new EngineFailure('crashed', '已关闭'));
		return (current ??= open());
	}

	async function start(): Promise<Manifest> {
		await session();
		return (await loaded()).manifest;
	}

	/** A question whose worker dies is asked once more, of a new one. */
	async function ask(statement: Statement, signal: AbortSignal, again = true) {
		const opened = await unlessAborted(session(), signal);
		try {
			return await unlessAborted(opened.query(statement, signal), signal);
		} catch (cause) {
			const died = cause instanceof EngineFailure && cause.reason === 'crashed';
			if (died) drop(opened);
			if (!died || !again || closed) throw cause;
			return ask(statement, signal, false);
		}
	}

	async function query(statement: Statement, options: QueryOptions = {}) {
		await unlessAborted(session(), options.signal);
		const remembered = memo;
		const known = options.fresh ? undefined : remembered.get(statement);
		if (known) return known;
		const { signal, release } = limitedSignal(timeouts.query, '计算', options.signal);
		const rows = await ask(statement, signal).finally(release);
		if (!options.fresh) remembered.set(statement, rows);
		return rows;
	}

	return {
		kind: 'wasm',
		start,
		renew,
		query,
		subscribe: (listener) => state.subscribe(listener),
		get state() {
			return state.current;
		},
		async version() {
			const [row] = await query({ sql: 'SELECT version() AS version', params: [] });
			return String(row?.['version']);
		},
		async close() {
			closed = true;
			const session = await current?.catch(() => undefined);
			if (session) drop(session);
		}
	};
}
