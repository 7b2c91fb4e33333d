import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import type { EngineState } from '$lib/engine/state';
import { showing } from '$lib/state/shown';
import type { Ran } from '$lib/views/sql/run';
import { exportedRows, type SqlResult } from '$lib/views/sql/types';
import { wordsOf } from '$lib/util/words-of';

/** A statement and what the live engine answers to it; what was run stands in the query string. */
export class Console {
	#abort: AbortController | undefined;
	#unsubscribe: (() => void) | undefined;
	/** The statement that is answered, or being asked, and the local reports it counts. */
	#asked: string | undefined;
	#counted = 0;

	text = $state('');
	ran = $state.raw<Ran>();
	/** Why there is no answer though the statement is none to blame. */
	failure = $state.raw<string>();
	busy = $state(false);
	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });

	/** The statement that the answer below is of. */
	answered = $state('');

	/** Takes the statement of a link, or of a step back, and runs it; over other local reports it is run anew. */
	follow = (sql: string | null, counted: number) => {
		const same = sql === this.#asked && counted === this.#counted;
		this.#counted = counted;
		if (sql === null || same) return;
		if (sql !== this.#asked) this.text = sql;
		void this.#ask(sql);
	};

	/** Runs what is written and puts it into the address. */
	run = () => {
		const sql = this.text;
		void this.#ask(sql);
		const search = sql.trim() === '' ? '' : `?sql=${encodeURIComponent(sql)}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
		void goto(`${page.url.pathname}${showing(search, '')}`, {
			keepFocus: true,
			noScroll: true
		});
	};

	cancel = () => {
		this.#abort?.abort();
		this.busy = false;
		this.failure = '已取消。';
	};

	/** The answer with more rows than are shown, for an export. */
	all = async (): Promise<SqlResult> => {
		const [{ runSql }, engine] = await this.#prepare();
		const ran = await runSql(engine, this.answered, { limit: exportedRows });
		if ('error' in ran) throw new Error(ran.error.message);
		return ran.result;
	};

	stop = () => {
		this.#abort?.abort();
		this.#unsubscribe?.();
	};

	async #prepare() {
		const [run, { browserEngine }] = await Promise.all([
			import('$lib/views/sql/run'),
			import('$lib/state/engine')
		]);
		const engine = browserEngine(`${base}/`);
		this.#unsubscribe ??= engine.subscribe((state) => (this.engine = state));
		return [run, engine] as const;
	}

	async #ask(sql: string) {
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		this.#asked = sql;
		this.failure = undefined;
		this.busy = true;
		try {
			const [{ runSql }, engine] = await this.#prepare();
			const ran = await runSql(engine, sql, { signal });
			if (signal.aborted) return;
			this.ran = ran;
			this.answered = sql;
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		} finally {
			if (this.#abort.signal === signal) this.busy = false;
		}
	}
}
