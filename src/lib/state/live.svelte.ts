import { goto } from '$app/navigation';
import { page as kit } from '$app/state';
import { tick, untrack } from 'svelte';
import type { Engine } from '../engine/engine';
import type { EngineState } from '../engine/state';
import { sleep } from '../engine/time';
import { idle } from '../util/idle';
import { painted } from '../util/painted';
import { wordsOf } from '../util/words-of';
import type { Where } from '../query/where';
import type { Answered, Asking } from '../views/answer';
import type { Choosing, FilterView } from '../views/filter';
import type { Page, PageView, Prerendered } from '../views/page';
import type { Selection } from '../views/selection';
import { hideUnasked, settled } from './asking';
import { basis, isSame, shipped, type Basis } from './basis';
import { local } from './local/local.svelte';
import { Preparation } from './preparation';
import { showing, withoutShown } from './shown';

/** The answer to a query string, and what it rests on. */
type Found<V extends PageView> = Answered<V> & {
	readonly search: string;
	readonly basis: Basis;
};

/** A query string that is being answered. */
interface Asked<V extends PageView> extends Pick<Found<V>, 'search' | 'basis'> {
	readonly abort: AbortController;
	readonly found: Promise<Found<V>>;
}

/** How long an answer is waited for before the address goes ahead of it, in milliseconds. */
const patience = 150;

/** A page that starts from its prerendered view and follows the query string from then on. */
export class Live<V extends PageView> {
	#initial: () => Prerendered<V>;
	#preparation: Preparation<V>;
	#abort: AbortController | undefined;
	/** What was asked before the address names it. */
	#ahead: Asked<V> | undefined;
	/** Whether the reader has gone on to another page. */
	#left = false;
	/** Whether figures already stood: only then do they stay while the next ones are computed. */
	#followed = false;
	#answered = $state.raw<Found<V>>();

	#following: Promise<void> | undefined;

	/** The last change of the query string; the next one waits for it. */
	#changed: Promise<unknown> = Promise.resolve();

	/** Whether the default view is wanted with everything that its prerendered page leaves out. */
	#whole = $state(false);

	/** The query string of the view; what only shows it otherwise is no part of it. */
	#search = $derived(withoutShown(kit.url.search));

	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	failure = $state.raw<string>();
	/** Whether the query string in force asks for more than what stands. */
	busy = $state(false);

	constructor(initial: () => Prerendered<V>, load: () => Promise<Page<V>>) {
		this.#initial = initial;
		this.#preparation = new Preparation(load, (state) => (this.engine = state));
		$effect(() => {
			this.#following = this.#follow(this.#search, basis(), this.#whole);
		});
		$effect(() => () => {
			this.#left = true;
			this.#abort?.abort();
			this.#preparation.end();
		});
	}

	/** The view of the query string in force, or the last one that stood. */
	get view(): V {
		return this.#answered?.view ?? this.#initial().view;
	}

	/** Whether the view answers a query string, rather than being the prerendered one. */
	get answered(): boolean {
		return this.#answered !== undefined;
	}

	/** How many of the figures answer the query string, the first ones; those below follow. */
	get fresh(): number {
		return this.#answered?.fresh ?? Infinity;
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
		return this.#answered?.basis ?? shipped;
	}

	/** Names what the query string holds and the site does not know. */
	get notices(): readonly string[] {
		return (this.#answered?.unknown ?? []).map(
			({ label, value }) => `网址中的${label}“${value}”不在本库，已略过。`
		);
	}

	/** Chooses ids of a dimension or parameter by changing the query string. */
	choose = (key: string, ids: readonly string[]) =>
		this.#go(async () => {
			const { page, tools } = await this.#preparation.get();
			const next = tools.choose(await this.#selection(), page.spec, key, ids);
			return tools.serialiseSelection(next, page.spec, this.#initial().defaults);
		});

	/** Changes what is chosen of a dimension. */
	filter = (dimension: FilterView['id'], next: Choosing) =>
		this.change(({ where, params }) => ({
			where: { ...where, [dimension]: next(where[dimension] ?? []) },
			params
		}));

	/** Changes several things at once: the next selection follows from the one in force and the defaults. */
	change = (next: (selection: Selection, defaults: Where) => Selection) =>
		this.#go(async () => {
			const { page, tools } = await this.#preparation.get();
			const { defaults } = this.#initial();
			const { where, params } = next(await this.#selection(), defaults);
			const settled = { where, params: tools.settle(params, page.spec) };
			return tools.serialiseSelection(settled, page.spec, defaults);
		});

	/** Back to the page's default view. */
	reset = () => this.#go(async () => '');

	/** Asks again after a failure. */
	retry = () => this.#follow(this.#search, basis(), this.#whole);

	/** Asks for the rows and choices that the prerendered page leaves out. */
	whole = async () => {
		this.#whole = true;
		await tick();
		await this.#following;
		await tick();
	};

	/** Begins to load what an interaction will need, without asking anything. */
	warm = () =>
		void this.#preparation
			.get()
			.then(({ engine }) => engine.start())
			.catch(() => undefined);

	/** Asks the engine for more than is seen about the selection in force, such as all rows for a download. */
	answer = async <T>(
		question: (engine: Engine, selection: Selection) => Promise<T>
	): Promise<T> => {
		const { engine } = await this.#preparation.get();
		return question(engine, await this.#selection());
	};

	/** The selection in force; what it does not know of the query string is not carried on. */
	async #selection(): Promise<Selection> {
		if (this.#answered?.search === this.#search) return this.#answered.selection;
		const { page, tools } = await this.#preparation.get();
		return tools.parseSelection(this.#search, page.spec, this.#initial().defaults).selection;
	}

	/** Goes on to a query string that follows from the one in force: choices may come faster than they stand, and none is lost. */
	#go(next: () => Promise<string>): Promise<void> {
		const changed = this.#changed.then(async () => {
			const search = await next();
			if (search !== '' && search !== this.#search) await this.#goAhead(search);
			if (this.#left) return;
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
			await goto(`${kit.url.pathname}${showing(search, kit.url.search)}`, {
				keepFocus: true,
				noScroll: true
			});
		});
		this.#changed = changed.catch(() => undefined);
		return changed;
	}

	/** Asks before the address names what is asked, and shows an answer that comes at once: to navigate would hold up its painting. */
	async #goAhead(search: string) {
		const { found, abort } = (this.#ahead = this.#begin(search, basis()));
		const early = await Promise.race([found.catch(() => undefined), sleep(patience)]);
		if (!early || abort.signal.aborted) return;
		this.#stand(early, abort.signal);
		await painted();
	}

	/** What may stand beside the next answer: figures that rest on the same and are written alike. */
	#standing(next: Basis): Asking<V>['standing'] {
		if (!this.#followed || !isSame(this.#basis, next)) return undefined;
		return this.#answered ?? { view: this.view };
	}

	/** Begins to answer a query string; what was asked before is no longer wanted. */
	#begin(search: string, basis: Basis): Asked<V> {
		this.#abort?.abort();
		const abort = (this.#abort = new AbortController());
		const found = this.#find(search, basis, this.#standing(basis), abort.signal);
		found.catch(() => undefined);
		return { search, basis, abort, found };
	}

	/** What is asked beyond the default view is asked at once; the default view over local reports or in another unit, once there is time. */
	async #follow(search: string, basis: Basis, whole: boolean) {
		const begun = this.#ahead;
		this.#ahead = undefined;
		const ahead = begun?.search === search && isSame(begun.basis, basis) ? begun : undefined;
		if (!ahead) this.#abort?.abort();
		const abort = (this.#abort = ahead?.abort ?? new AbortController());
		this.failure = undefined;
		const standing = untrack(() => this.#answered);
		const stood = standing !== undefined;
		if (ahead && standing?.search === search && isSame(standing.basis, basis)) {
			this.busy = false;
			this.#followed = true;
			return settled(false);
		}
		this.busy = search !== '' || stood || whole;
		if (search === '' && basis.prerendered && !whole) this.#answered = undefined;
		else {
			if (search !== '' && !this.#followed) hideUnasked();
			if (search === '' && !stood && !whole) await idle(abort.signal);
			const beside = untrack(() => this.#standing(basis));
			this.#followed = true;
			const found = ahead?.found ?? this.#find(search, basis, beside, abort.signal);
			if (!abort.signal.aborted) await this.#take(found, abort.signal);
		}
		this.#followed = true;
		if (abort.signal.aborted) return;
		this.busy = false;
		settled(this.failure !== undefined);
	}

	async #find(
		search: string,
		basis: Basis,
		standing: Asking<V>['standing'],
		signal: AbortSignal
	): Promise<Found<V>> {
		const { page, tools, engine } = await this.#preparation.get();
		const { defaults } = this.#initial();
		const { selection, unknown } = tools.parseSelection(search, page.spec, defaults);
		const found = await tools.answer(engine, page, selection, defaults, { signal, standing });
		return { ...found, search, basis, unknown: [...unknown, ...found.unknown] };
	}

	/** Shows an answer and, once that is painted, what follows. */
	#stand(answered: Found<V>, signal: AbortSignal) {
		this.#answered = answered;
		void this.#complete(answered, signal);
	}

	async #complete({ following, counted, fresh: _, ...found }: Found<V>, signal: AbortSignal) {
		let { view } = found;
		try {
			for (const [i, next] of following.entries()) {
				await painted();
				if (!signal.aborted) view = await next(view);
				if (signal.aborted) return;
				const left = following.slice(i + 1);
				this.#answered = { ...found, view, following: left, ...(left.length > 0 && { counted }) };
			}
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}

	async #take(found: Promise<Found<V>>, signal: AbortSignal) {
		try {
			const answered = await found;
			if (!signal.aborted) this.#stand(answered, signal);
		} catch (cause) {
			if (!signal.aborted) this.failure = wordsOf(cause);
		}
	}
}
