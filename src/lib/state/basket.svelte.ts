import { mostNamed } from '../views/compare/chosen';

const key = 'basket';

/** The units that are gathered for a comparison, on any page; kept in this browser, and without storage on this page alone. */
class Basket {
	#ids = $state.raw<readonly string[]>([]);
	#past = $state.raw<readonly (readonly string[])[]>([]);

	/** Looks what is kept, and from then on follows other windows. */
	open() {
		this.#ids = kept();
		addEventListener('storage', (event) => {
			if (event.key === key) this.#ids = kept();
		});
	}

	/** The gathered ids, in the order they came. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	get full(): boolean {
		return this.#ids.length >= mostNamed;
	}

	get undoable(): boolean {
		return this.#past.length > 0;
	}

	toggle = (id: string) =>
		this.set(
			this.#ids.includes(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id]
		);

	/** Holds exactly these ids. */
	set = (ids: readonly string[]) => {
		this.#past = [...this.#past, this.#ids];
		this.#keep(ids);
	};

	/** Takes back the last change that was made on this page. */
	undo = () => {
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#keep(last);
	};

	#keep(ids: readonly string[]) {
		this.#ids = ids;
		try {
			localStorage.setItem(key, JSON.stringify(ids));
		} catch {
			// No storage: the page alone knows them.
		}
	}
}

function kept(): readonly string[] {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : [];
	} catch {
		return [];
	}
}

/** The one basket. */
export const basket = new Basket();
