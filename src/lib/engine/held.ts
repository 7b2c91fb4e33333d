import type { Picked, ResultRow } from './engine';

/** An answer held by the keys of its rows: those that a filter leaves are read out of it, the others never. */
export class Held {
	#read: (place: number) => ResultRow;
	/** Rows that were picked before. */
	#rows: ResultRow[] = [];
	#by: readonly string[];
	#sparse: boolean;
	#places: ReadonlyMap<string, number>;

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
		this.#places = new Map(keys.map((key, place) => [rowKey(key, columns), place]));
	}

	/** The rows of the given keys, each once, in the order of the answer; undefined where one is missing that there should be. */
	pick(keys: readonly ResultRow[]): readonly ResultRow[] | undefined {
		const places = new Set<number>();
		for (const key of keys) {
			const place = this.#places.get(rowKey(key, this.#by));
			if (place !== undefined) places.add(place);
			else if (!this.#sparse) return undefined;
		}
		return [...places]
			.sort((a, b) => a - b)
			.map((place) => (this.#rows[place] ??= this.#read(place)));
	}
}

const rowKey = (row: ResultRow, columns: readonly string[]) =>
	columns.reduce((key, column) => `${key} ${row[column]}`, '');
