import type { Cell, Picked, ResultRow } from './engine';

/** Places of the rows with a key by its cells, a level a column. */
type Index = Map<Cell | undefined, Index | number[]>;

/** Where the rows of some keys stand, ascending, and whether every key has one. */
interface Found {
	readonly places: readonly number[];
	readonly all: boolean;
}

/** Where rows stand by their keys: the rows of a list of keys are looked for once, however many answers have rows of the same. */
export class Places {
	#by: readonly string[];
	#size: number;
	#index: Index = new Map();
	#found = new WeakMap<readonly ResultRow[], Found>();

	/** `rows` has the columns of `by` for each row, in order. */
	constructor(rows: readonly ResultRow[], by: Picked['by']) {
		const columns = Object.keys(by);
		this.#by = Object.values(by);
		this.#size = rows.length;
		for (const [place, row] of rows.entries()) this.#put(row, columns, place);
	}

	/** Where the rows of the given keys stand. */
	of(keys: readonly ResultRow[]): Found {
		const found = this.#found.get(keys) ?? this.#find(keys);
		this.#found.set(keys, found);
		return found;
	}

	#find(keys: readonly ResultRow[]): Found {
		const wanted = new Uint8Array(this.#size);
		let all = true;
		for (const key of keys) {
			const places = this.#placesOf(key);
			if (places === undefined) all = false;
			for (const place of places ?? []) wanted[place] = 1;
		}
		const places: number[] = [];
		for (let place = wanted.indexOf(1); place !== -1; place = wanted.indexOf(1, place + 1))
			places.push(place);
		return { places, all };
	}

	#put(row: ResultRow, columns: readonly string[], place: number) {
		let index = this.#index;
		for (const column of columns.slice(0, -1)) {
			const next = index.get(row[column]) ?? new Map();
			index.set(row[column], next);
			index = next as Index;
		}
		const last = row[columns.at(-1) ?? ''];
		const places = index.get(last);
		if (Array.isArray(places)) places.push(place);
		else index.set(last, [place]);
	}

	#placesOf(key: ResultRow): readonly number[] | undefined {
		let at: Index | readonly number[] | undefined = this.#index;
		for (const column of this.#by) at = at instanceof Map ? at.get(key[column]) : undefined;
		return at instanceof Map ? undefined : at;
	}
}
