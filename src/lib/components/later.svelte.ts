import { painted } from '$lib/util/painted';

/** Whether the page has come to life: before, what is rendered must be what was prerendered. */
const lives = () =>
	typeof document !== 'undefined' && document.documentElement.dataset.hydrated !== undefined;

/** A value that may be out of sight: there the next one follows once what is seen has been painted. */
export class Later<T> {
	readonly #next: () => T;
	readonly #seen: (held: T | undefined) => boolean;
	#held = $state.raw<T>();

	/** `seen` tells whether the next value shows at once; it is given the one that was painted beside last, if any. */
	constructor(next: () => T, seen: (held: T | undefined) => boolean) {
		this.#next = next;
		this.#seen = seen;
		if (!lives()) this.#held = next();
		$effect(() => {
			const value = next();
			let wanted = true;
			void painted().then(() => {
				if (wanted) this.#held = value;
			});
			return () => (wanted = false);
		});
	}

	/** The next value where it is seen, the one that was painted beside last where not; none before that. */
	get value(): T | undefined {
		return this.#seen(this.#held) ? this.#next() : this.#held;
	}
}
