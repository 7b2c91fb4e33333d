import { untrack } from 'svelte';
import { painted } from '../util/painted';
import { wordsOf } from '../util/words-of';
import type { Answered, Asking } from '../views/answer';
import type { PageView, Prerendered } from '../views/page';
import { isSame, shipped, type Basis } from './basis';
import type { Preparation } from './preparation';

/** The answer to a query string, and what it rests on. */
export type Found<V extends PageView> = Answered<V> & {
	readonly search: string;
	readonly basis: Basis;
};

/** A query string that is being answered. */
export interface Asked<V extends PageView> extends Pick<Found<V>, 'search' | 'basis'> {
	readonly abort: AbortController;
	readonly found: Promise<Found<V>>;
}

/** What stands of a page: its prerendered view, then one answer after the other, each completed once it is painted. */
export class Answers<V extends PageView> {
	#initial: () => Prerendered<V>;
	#preparation: Preparation<V>;
	#abort: AbortController | undefined;
	#rehearsal: AbortController | undefined;
	#completed: Promise<void> = Promise.resolve();

	/** None where the prerendered view stands. */
	found = $state.raw<Found<V>>();
	failure = $state.raw<string>();

	constructor(initial: () => Prerendered<V>, preparation: Preparation<V>) {
		this.#initial = initial;
		this.#preparation = preparation;
	}

	/** The view that stands. */
	get view(): V {
		return this.found?.view ?? this.#initial().view;
	}

	/** What the view rests on. */
	get basis(): Basis {
		return this.found?.basis ?? shipped;
	}

	/** How many of the figures are of the answer that stands, the first ones; those below follow. */
	get fresh(): number {
		return this.found?.fresh ?? Infinity;
	}

	/** Resolves once everything that followed the answer stands, or could not be had. */
	get completed(): Promise<void> {
		return this.#completed;
	}

	/** What may stand beside an answer: figures that rest on the same and are written alike. */
	beside(basis: Basis): Asking<V>['standing'] {
		return untrack(() =>
			isSame(this.basis, basis) ? (this.found ?? { view: this.view }) : undefined
		);
	}

	/** What was asked before is no longer wanted. */
	anew(): AbortController {
		this.end();
		return (this.#abort = new AbortController());
	}

	end(): void {
		this.#rehearsal?.abort();
		this.#abort?.abort();
	}

	/** Asks what already stands, so that the engine makes ready what choices are answered out of; gives way to what is asked in earnest. */
	async rehearse(search: string, basis: Basis): Promise<void> {
		this.#rehearsal = new AbortController();
		await this.ask(search, basis, undefined, this.#rehearsal).found;
	}

	/** Answers a query string; nobody has to listen to its failure. */
	ask(
		search: string,
		basis: Basis,
		standing: Asking<V>['standing'],
		abort: AbortController
	): Asked<V> {
		const found = this.#find(search, basis, { standing, signal: abort.signal });
		found.catch(() => undefined);
		return { search, basis, abort, found };
	}

	async #find(search: string, basis: Basis, asking: Asking<V>): Promise<Found<V>> {
		const { page, tools, engine } = await this.#preparation.get();
		const { defaults } = this.#initial();
		const { selection, unknown } = tools.parseSelection(search, page.spec, defaults);
		const found = await tools.answer(engine, page, selection, defaults, asking);
		return { ...found, search, basis, unknown: [...unknown, ...found.unknown] };
	}

	/** Shows an answer and, once that is painted, what follows. */
	stand(found: Found<V>, signal: AbortSignal): void {
		this.found = found;
		this.#completed = this.#complete(found, signal);
	}

	/** Shows an answer when it comes, or says why there is none. */
	async take({ found, abort: { signal } }: Asked<V>): Promise<void> {
		try {
			const answered = await found;
			if (!signal.aborted) this.stand(answered, signal);
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}

	async #complete({ following, counted, fresh: _, ...found }: Found<V>, signal: AbortSignal) {
		let { view } = found;
		try {
			for (const [i, next] of following.entries()) {
				await painted();
				if (!signal.aborted) view = await next(view);
				if (signal.aborted) return;
				const left = following.slice(i + 1);
				this.found = { ...found, view, following: left, ...(left.length > 0 && { counted }) };
			}
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}
}
