import { base } from '$app/paths';
import type { BrowserEngine } from '../engine/browser';
import type { EngineState } from '../engine/state';
import type { Page, PageView } from '../views/page';

/** A page's definition, the engine, and the tools to ask it. */
export interface Prepared<V extends PageView> {
	readonly page: Page<V>;
	readonly tools: typeof import('./tools');
	readonly engine: BrowserEngine;
}

/** Fetches what a page needs to be asked, once; after a failure it is tried again. */
export class Preparation<V extends PageView> {
	#load: () => Promise<Page<V>>;
	#tell: (state: EngineState) => void;
	#prepared: Promise<Prepared<V>> | undefined;
	#unsubscribe: (() => void) | undefined;

	/** `tell` hears how far the engine is from then on. */
	constructor(load: () => Promise<Page<V>>, tell: (state: EngineState) => void) {
		this.#load = load;
		this.#tell = tell;
	}

	get(): Promise<Prepared<V>> {
		return (this.#prepared ??= this.#fetch().catch((cause: unknown) => {
			this.#prepared = undefined;
			throw cause;
		}));
	}

	end() {
		this.#unsubscribe?.();
	}

	async #fetch(): Promise<Prepared<V>> {
		const [page, tools] = await Promise.all([this.#load(), import('./tools')]);
		const engine = tools.browserEngine(`${base}/`);
		this.#unsubscribe = engine.subscribe(this.#tell);
		return { page, tools, engine };
	}
}
