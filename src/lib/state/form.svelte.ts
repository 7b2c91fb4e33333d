import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { arrangementOf, unarranged, withArrangement, type Arrangement } from './arrangement';
import { tablesOf, withTables } from './shown';

/** How long a reader rests from typing before the query string follows, in milliseconds. */
const rest = 400;

/** How a figure stands, as chart or table and with its rows in which order, kept in the query string so that reload and link restore it. */
export class Form {
	#id: () => string;
	// While prerendering, and until the page answers to input, there is no query string.
	#mounted = $state(false);
	/** What the query string is about to hold. */
	#next = $state.raw<Arrangement>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	#kept = $derived.by(() => arrangementOf(page.url.search, this.#id()));

	constructor(id: () => string) {
		this.#id = id;
		onMount(() => {
			this.#mounted = true;
			return () => clearTimeout(this.#timer);
		});
	}

	get table(): boolean {
		return this.#mounted && tablesOf(page.url.search).includes(this.#id());
	}

	show = (table: boolean) => {
		if (table === this.table || !this.#mounted) return;
		const others = tablesOf(page.url.search).filter((id) => id !== this.#id());
		void this.#go(withTables(page.url.search, table ? [...others, this.#id()] : others));
	};

	/** The order of its rows and the words they hold. */
	get arrangement(): Arrangement {
		return this.#mounted ? (this.#next ?? this.#kept) : unarranged;
	}

	set arrangement(next: Arrangement) {
		this.#next = next;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#keep(next), rest);
	}

	async #keep(next: Arrangement) {
		await this.#go(withArrangement(page.url.search, this.#id(), next));
		if (this.#next === next) this.#next = undefined;
	}

	#go = (search: string) =>
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
		goto(`${page.url.pathname}${search}`, { replaceState: true, keepFocus: true, noScroll: true });
}
