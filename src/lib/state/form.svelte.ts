import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { tablesOf, withTables } from './shown';

/** Whether a figure stands as chart or table, kept in the query string so that reload and link restore it. */
export class Form {
	#id: () => string;
	// While prerendering, and until the page answers to input, there is no query string.
	#mounted = $state(false);

	constructor(id: () => string) {
		this.#id = id;
		onMount(() => {
			this.#mounted = true;
		});
	}

	get table(): boolean {
		return this.#mounted && tablesOf(page.url.search).includes(this.#id());
	}

	show = (table: boolean) => {
		if (table === this.table || !this.#mounted) return;
		const others = tablesOf(page.url.search).filter((id) => id !== this.#id());
		const search = withTables(page.url.search, table ? [...others, this.#id()] : others);
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
		void goto(`${page.url.pathname}${search}`, {
			replaceState: true,
			keepFocus: true,
			noScroll: true
		});
	};
}
