import { whenIdle } from '$lib/util/idle';
import { painted } from '$lib/util/painted';

/** Whether the page has come to life: before, what is rendered must be what was prerendered. */
const lives = () =>
	typeof document !== 'undefined' && document.documentElement.dataset.hydrated !== undefined;

/** A value that is out of sight: the next one follows once what is seen has been painted. */
export class Later<T> {
	#held = $state.raw<T>();

	constructor(next: () => T) {
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

	/** The one that was painted beside last; undefined before that. */
	get value(): T | undefined {
		return this.#held;
	}
}

/** What is folded away: made once the browser has time, or sooner where it is asked for. */
export class Unseen {
	#made = $state(!lives());

	constructor() {
		$effect(() => (this.#made ? undefined : whenIdle(this.make)));
	}

	/** Whether it is made. */
	get made(): boolean {
		return this.#made;
	}

	make = (): void => {
		this.#made = true;
	};
}
