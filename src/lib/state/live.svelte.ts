import { goto } from '$app/navigation';
import { page as kit } from '$app/state';
import { tick, untrack } from 'svelte';
import type { Engine } from '../engine/engine';
import type { EngineState } from '../engine/state';
import { sleep } from '../engine/time';
import { idle } from '../util/idle';
import { painted } from '../util/painted';
import type { Where } from '../query/where';
import type { Choosing, FilterView } from '../views/filter';
import type { Page, PageView, Prerendered } from '../views/page';
import type { Selection } from '../views/selection';
import { Answers, type Asked } from './answers.svelte';
import { hideUnasked, settled } from './asking';
import { basis, isSame, type Basis } from './basis';
import { local } from './local/local.svelte';
import { Preparation } from './preparation';
import { showing, withoutShown } from './shown';

/** How long an answer is waited for before the address goes ahead of it, in milliseconds. */
const patience = 150;

/** Whether the prerendered view is all that is asked. */
const isPrerendered = (search: string, { prerendered }: Basis, whole: boolean) =>
	search === '' && prerendered && !whole;

/** A page that starts from its prerendered view and follows the query string from then on. */
export class Live<V extends PageView> {
	#initial: () => Prerendered<V>;
	#preparation: Preparation<V>;
	#answers: Answers<V>;
	/** What was asked before the address names it. */
	#ahead: Asked<V> | undefined;
	/** Whether the reader has gone on to another page. */
	#left = false;
	/** Whether figures already stood: only then do they stay while the next ones are computed. */
	#followed = false;
	#following: Promise<void> | undefined;

	/** The last change of the query string; the next one waits for it. */
	#changed: Promise<unknown> = Promise.resolve();

	/** Whether the engine was asked before anything was chosen. */
	#warm = false;

	/** Whether the default view is wanted with everything that its prerendered page leaves out. */
	#whole = $state(false);

	/** The query string of the view; what only shows it otherwise is no part of it. */
	#search = $derived(withoutShown(kit.url.search));

	engine = $state.raw<EngineState>({ phase: 'idle', loaded: 0, total: 0 });
	/** Whether the query string in force asks for more than what stands. */
	busy = $state(false);

	constructor(initial: () => Prerendered<V>, load: () => Promise<Page<V>>) {
		this.#initial = initial;
		this.#preparation = new Preparation(load, (state) => (this.engine = state));
		this.#answers = new Answers(initial, this.#preparation);
		$effect(() => {
			this.#following = this.#follow(this.#search, basis(), this.#whole);
		});
		$effect(() => () => {
			this.#left = true;
			this.#answers.end();
			this.#preparation.end();
		});
	}

	/** The view of the query string in force, or the last one that stood. */
	get view(): V {
		return this.#answers.view;
	}

	/** Whether the view answers a query string, rather than being the prerendered one. */
	get answered(): boolean {
		return this.#answers.found !== undefined;
	}

	/** How many of the figures answer the query string, the first ones; those below follow. */
	get fresh(): number {
		return this.#answers.fresh;
	}

	/** Why the query string in force has no answer. */
	get failure(): string | undefined {
		return this.#answers.failure;
	}

	/** Whether the view rests on the local reports as they now are, none included. */
	get counts(): boolean {
		return this.#answers.basis.counted === local.counted;
	}

	/** What the amounts of the view are written in. */
	get written() {
		return this.#answers.basis.unit;
	}

	/** Names what the query string holds and the site does not know. */
	get notices(): readonly string[] {
		return (this.#answers.found?.unknown ?? []).map(
			({ label, value, idle }) =>
				`网址中的${label}“${value}”${idle ? '在本页不起作用' : '不在本库'}，已略过。`
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

	/** Asks again after a failure; where nothing was asked but the engine could not be started, starts it again. */
	retry = () =>
		this.failure === undefined && this.#isPrerendered
			? this.warm()
			: this.#follow(this.#search, basis(), this.#whole);

	/** Asks for the rows and choices that the prerendered page leaves out. */
	whole = async () => {
		this.#whole = true;
		await tick();
		await this.#following;
		await tick();
	};

	/** Waits until everything that was asked stands, lower figures too; false where they could not be had. */
	followed = async (): Promise<boolean> => {
		if (!this.busy && this.fresh === Infinity) return true;
		await this.#changed;
		await tick();
		await this.#following;
		await this.#answers.completed;
		await tick();
		return this.fresh === Infinity;
	};

	/** A choice is about to be made: the engine is started where it was not needed yet, the prerendered view being what is asked. */
	warm = async () => {
		if (this.#warm || !this.#isPrerendered) return;
		this.#warm = true;
		// Nobody waits for it: where it fails or is given up, the next time begins anew.
		await this.#answers.rehearse('', basis()).catch(() => (this.#warm = false));
	};

	/** Asks the engine for more than is seen about the selection in force, such as all rows for a download. */
	answer = async <T>(
		question: (engine: Engine, selection: Selection) => Promise<T>
	): Promise<T> => {
		const { engine } = await this.#preparation.get();
		return question(engine, await this.#selection());
	};

	get #isPrerendered(): boolean {
		return isPrerendered(this.#search, basis(), this.#whole);
	}

	/** The selection in force; what it does not know of the query string is not carried on. */
	async #selection(): Promise<Selection> {
		const { found } = this.#answers;
		if (found?.search === this.#search) return found.selection;
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
		const asked = this.#ask(search, basis(), this.#answers.anew());
		this.#ahead = asked;
		const early = await Promise.race([asked.found.catch(() => undefined), sleep(patience)]);
		if (!early || asked.abort.signal.aborted) return;
		this.#answers.stand(early, asked.abort.signal);
		await painted();
	}

	#ask(search: string, basis: Basis, abort: AbortController): Asked<V> {
		const beside = this.#followed ? this.#answers.beside(basis) : undefined;
		return this.#answers.ask(search, basis, beside, abort);
	}

	/** What is asked beyond the default view is asked at once; the default view over local reports or in another unit, once there is time. */
	async #follow(search: string, basis: Basis, whole: boolean) {
		const begun = this.#ahead;
		this.#ahead = undefined;
		const ahead = begun?.search === search && isSame(begun.basis, basis) ? begun : undefined;
		const abort = ahead?.abort ?? this.#answers.anew();
		this.#answers.failure = undefined;
		const standing = untrack(() => this.#answers.found);
		const stood = standing !== undefined;
		if (ahead && standing?.search === search && isSame(standing.basis, basis)) {
			this.busy = false;
			this.#followed = true;
			return settled(false);
		}
		this.busy = search !== '' || stood || whole;
		if (isPrerendered(search, basis, whole)) this.#answers.found = undefined;
		else {
			if (search !== '' && !this.#followed) hideUnasked();
			if (search === '' && !stood && !whole) await idle(abort.signal);
			const asked = ahead ?? this.#ask(search, basis, abort);
			this.#followed = true;
			if (!abort.signal.aborted) await this.#answers.take(asked);
		}
		this.#followed = true;
		if (abort.signal.aborted) return;
		this.busy = false;
		settled(this.failure !== undefined);
	}
}
