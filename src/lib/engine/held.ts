import type { ResultRow } from './engine';
import type { Places } from './places';

/** An answer held by the places of its rows: those that a filter leaves are read out of it, the others never. */
export class Held {
	#places: Places;
	#read: (place: number) => ResultRow;
	#sparse: boolean;
	/** Rows that were picked before. */
	#rows: ResultRow[] = [];

	/** `read` reads the row at a place; where it is `sparse` a key may have none. */
	constructor(places: Places, read: (place: number) => ResultRow, sparse = false) {
		this.#places = places;
		this.#read = read;
		this.#sparse = sparse;
	}

	/** The rows of the given keys, each once, in the order of the answer; undefined where a key has none that should have some. */
	pick(keys: readonly ResultRow[]): readonly ResultRow[] | undefined {
		const { places, all } = this.#places.of(keys);
		if (!all && !this.#sparse) return undefined;
		return places.map((place) => (this.#rows[place] ??= this.#read(place)));
	}
}
