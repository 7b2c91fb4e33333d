import { base } from '$app/paths';
import { untrack } from 'svelte';
import type { Engine, QueryOptions } from '../engine/engine';
import type { EngineState } from '../engine/state';
import { idle } from '../util/idle';
import { local } from './local/local.svelte';

/** How a view without filters is made: the same at build and in the browser. */
type Ask<V> = (engine: Engine, options: QueryOptions) => Promise<V | null>;

/** A view without filters: prerendered, and made anew where there are local reports to count. */
export class Recounted<V> {
	#initial: () => V;
	#load: () => Promise<Ask<V>>;
	#abort: AbortController | undefined;
	#unsubscribe: (() => void) | undefined;
	#answered = $state.raw<{ readonly view: V; readonly of: V; readonly counted: number }>();

	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	failure = $state.raw<string>();

	constructor(initial: () => V, load: () => Promise<Ask<V>>) {
		this.#initial = initial;
		this.#load = load;
		$effect(() => void this.#follow(this.#initial(), local.counted));
		$effect(() => () => {
			this.#abort?.abort();
			this.#unsubscribe?.();
		});
	}

	get view(): V {
		const initial = this.#initial();
		return this.#answered?.of === initial ? this.#answered.view : initial;
	}

	/** Whether the view rests on the local reports as they now are, none included. */
	get counts(): boolean {
		return (this.#answered?.counted ?? 0) === local.counted;
	}

	/** Asks again after a failure. */
	retry = () => this.#follow(this.#initial(), local.counted);

	async #follow(of: V, counted: number) {
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		this.failure = undefined;
		if (counted === 0) {
			this.#answered = undefined;
			return;
		}
		try {
			if (untrack(() => this.#answered === undefined)) await idle(signal);
			if (signal.aborted) return;
			const [ask, { browserEngine }] = await Promise.all([this.#load(), import('./engine')]);
			const engine = browserEngine(`${base}/`);
			this.#unsubscribe ??= engine.subscribe((state) => (this.engine = state));
			const view = await ask(engine, { signal });
			if (!signal.aborted && view !== null) this.#answered = { view, of, counted };
		} catch (cause) {
			if (!signal.aborted) this.failure = cause instanceof Error ? cause.message : String(cause);
		}
	}
}
