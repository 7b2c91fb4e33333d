import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { found } from '$lib/views/search';
import type { UnitLine } from '$lib/views/units/list';
import { settled } from '$lib/state/asking';

/** A search through the listed units, kept in the query string; a word that is still being composed is left alone. */
export class Search {
	#units: () => readonly UnitLine[];
	#composing = false;

	/** What is searched for. */
	words = $state('');

	constructor(units: () => readonly UnitLine[]) {
		this.#units = units;
	}

	get matches(): readonly UnitLine[] {
		return found(this.#units(), this.words);
	}

	/** Takes over what the address asks for. */
	open() {
		this.words = page.url.searchParams.get('q') ?? '';
		// This page answers without an engine: nothing is being computed.
		settled();
	}

	composed = (input: HTMLInputElement) => {
		this.#composing = false;
		this.#set(input.value);
	};

	composing = () => {
		this.#composing = true;
	};

	typed = (input: HTMLInputElement) => {
		if (!this.#composing) this.#set(input.value);
	};

	clear = () => this.#set('');

	#set(words: string) {
		if (words === this.words) return;
		this.words = words;
		const { pathname } = page.url;
		const query = words.trim() === '' ? '' : `?q=${encodeURIComponent(words.trim())}`;
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- this very page, already resolved
		replaceState(`${pathname}${query}`, {});
	}
}
