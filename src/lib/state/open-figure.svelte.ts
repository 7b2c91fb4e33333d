import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { onMount } from 'svelte';
import type { EngineState } from '../engine/state';
import type { Provenance } from '../views/provenance/provenance';
import { basis } from './basis';
import { figureOf, withFigure } from './shown';
import { wordsOf } from '../util/words-of';

/** The figure that the query string opens, and what is known of it: so back closes it, and a link opens it elsewhere. */
export class OpenFigure {
	// While prerendering, and until the page answers to input, there is no query string.
	#mounted = $state(false);
	#abort: AbortController | undefined;
	#unsubscribe: (() => void) | undefined;

	/** Its address; null where none is open. */
	address = $derived(this.#mounted ? figureOf(page.url.search) : null);
	/** Undefined while it is looked up, null where the address names no figure. */
	view = $state.raw<Provenance | null>();
	failure = $state.raw<string>();
	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });

	constructor() {
		onMount(() => {
			this.#mounted = true;
		});
		$effect(() => {
			// Over other local reports it may be another figure, and in another unit it is written otherwise.
			void basis();
			void this.#look(this.address);
		});
		$effect(() => () => {
			this.#abort?.abort();
			this.#unsubscribe?.();
		});
	}

	/** Opens a figure beside the page as it is. */
	open = (address: string) => this.#show(address, false);

	/** Closes it; the step to it is not kept twice. */
	close = () => this.#show(null, true);

	/** Looks again after a failure. */
	retry = () => this.#look(this.address);

	#show(address: string | null, replaceState: boolean) {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
		return goto(`${page.url.pathname}${withFigure(page.url.search, address)}`, {
			replaceState,
			keepFocus: true,
			noScroll: true
		});
	}

	async #look(address: string | null) {
		this.#abort?.abort();
		const { signal } = (this.#abort = new AbortController());
		this.view = undefined;
		this.failure = undefined;
		if (address === null) return;
		try {
			const [{ provenance }, { browserEngine }] = await Promise.all([
				import('../views/provenance/provenance'),
				import('./engine')
			]);
			const engine = browserEngine(`${base}/`);
			this.#unsubscribe ??= engine.subscribe((state) => (this.engine = state));
			const found = await provenance(engine, address, { signal });
			if (!signal.aborted) this.view = found;
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}
}
