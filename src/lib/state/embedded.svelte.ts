import { page } from '$app/state';
import { onMount, untrack } from 'svelte';
import { embedOf, withEmbed } from './shown';

/** Which figure of the page is shown by itself, as its query string asks. */
export class Embedded {
	// While prerendering, and until the page answers to input, there is no query string.
	#mounted = $state(false);
	#present = $state.raw<readonly string[]>([]);
	#asked = $derived(this.#mounted ? embedOf(page.url.search) : null);

	constructor() {
		onMount(() => {
			this.#mounted = true;
		});
	}

	/** Whether one figure stands for the page. */
	get on(): boolean {
		return this.#asked !== null;
	}

	/** Whether it is this one. */
	shows(id: string): boolean {
		return this.#asked !== null && (this.#asked.only ?? this.#present[0]) === id;
	}

	/** The figure that is asked for and is not in the view; null where there is none such. */
	get missing(): string | null {
		const show = this.#asked?.only ?? null;
		return show === null || this.#present.includes(show) ? null : show;
	}

	/** The view it is of, as it stands on the page. */
	get whole(): string {
		return page.url.pathname + withEmbed(page.url.search, null);
	}

	/** Notes that a figure stands on the page; gives the way to take it back. */
	add(id: string): () => void {
		this.#present = [...untrack(() => this.#present), id];
		return () => {
			this.#present = this.#present.filter((one) => one !== id);
		};
	}
}
