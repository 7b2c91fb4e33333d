import { base } from '$app/paths';
import { tick, untrack } from 'svelte';
import type { Engine, QueryOptions } from '../engine/engine';
import type { EngineState } from '../engine/state';
import { idle } from '../util/idle';
import { basis, shipped, type Basis } from './basis';
import { local } from './local/local.svelte';
import { wordsOf } from '../util/words-of';

/** How a view without filters is made: the same at build and in the browser. */
type Ask<V> = (engine: Engine, options: QueryOptions) => Promise<V | null>;

/** A view without filters: prerendered, and made anew where there are local reports to count, amounts are wanted in another unit, or it is wanted whole. */
export class Recounted<V> {
	#initial: () => V;
	#load: () => Promise<Ask<V>>;
	#abort: AbortController | undefined;
	#unsubscribe: (() => void) | undefined;
	#following: Promise<void> | undefined;
	/** The prerendered view that is wanted with what it leaves out. */
	#whole = $state.raw<V>();
	#answered = $state.raw<{ readonly view: V; readonly of: V; readonly basis: Basis }>();

	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	failure = $state.raw<string>();

	constructor(initial: () => V, load: () => Promise<Ask<V>>) {
		this.#initial = initial;
		this.#load = load;
		$effect(() => {
			this.#following = this.#follow(this.#initial(), basis());
		});
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
		return this.#basis.counted === local.counted;
	}

	/** What the amounts of the view are written in. */
	get written() {
		return this.#basis.unit;
	}

	get #basis(): Basis {
		return this.#answered?.of === this.#initial() ? this.#answered.basis : shipped;
	}

	/** Asks again after a failure. */
	retry = () => this.#follow(this.#initial(), basis());

	/** Asks for what the prerendered page leaves out; resolves once it stands, or could not be had. */
	whole = async () => {
		this.#whole = this.#initial();
		await tick();
		await this.#following;
		await tick();
	};

	async #follow(of: V, basis: Basis) {
		const whole = this.#whole === of;
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		this.failure = undefined;
		if (basis.prerendered && !whole) {
			this.#answered = undefined;
			return;
		}
		try {
			if (!whole && untrack(() => this.#answered === undefined)) await idle(signal);
			if (signal.aborted) return;
			const [ask, { browserEngine }] = await Promise.all([this.#load(), import('./engine')]);
			const engine = browserEngine(`${base}/`);
			this.#unsubscribe ??= engine.subscribe((state) => (this.engine = state));
			const view = await ask(engine, { signal });
			if (!signal.aborted && view !== null) this.#answered = { view, of, basis };
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}
}
