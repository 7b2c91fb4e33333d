import type { Cell, Picked, ResultRow } from './engine';

/** Places of the rows with a key by its cells, a level a column. */
type Index = Map<Cell | undefined, Index | number[]>;

/** An answer held by the keys of its rows: those that a filter leaves are read out of it, the others never. */
export class Held {
	#read: (place: number) => ResultRow;
	/** Rows that were picked before. */
	#rows: ResultRow[] = [];
	#by: readonly string[];
	#sparse: boolean;
	#index: Index = new Map();
	#size: number;

	/** `keys` has the columns of `by` for each row, in order; `read` reads one whole. */
	constructor(
		keys: readonly ResultRow[],
		read: (place: number) => ResultRow,
		{ by, sparse = false }: Pick<Picked, 'by' | 'sparse'>
	) {
		const columns = Object.keys(by);
		this.#read = read;
		this.#by = Object.values(by);
		this.#sparse = sparse;
		this.#size = keys.length;
		for (const [place, key] of keys.entries()) this.#put(key, columns, place);
	}

	/** The rows of the given keys, each once, in the order of the answer; undefined where a key has none that should have some. */
	pick(keys: readonly ResultRow[]): readonly ResultRow[] | undefined {
		const wanted = new Uint8Array(this.#size);
		for (const key of keys) {
			const places = this.#placesOf(key);
			if (places === undefined && !this.#sparse) return undefined;
			for (const place of places ?? []) wanted[place] = 1;
		}
		const rows: ResultRow[] = [];
		for (let place = wanted.indexOf(1); place !== -1; place = wanted.indexOf(1, place + 1))
			rows.push((this.#rows[place] ??= this.#read(place)));
		return rows;
	}

	#put(key: ResultRow, columns: readonly string[], place: number) {
		let index = this.#index;
		for (const column of columns.slice(0, -1)) {
			const next = index.get(key[column]) ?? new Map();
			index.set(key[column], next);
			index = next as Index;
		}
		const last = key[columns.at(-1) ?? ''];
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
