import type { Table } from 'apache-arrow';
import { decode, reader } from './decode';
import type { Picked, ResultRow, Statement } from './engine';
import { Held } from './held';
import type { Leisure } from './leisure';
import { keyOf } from './memo';
import { Places } from './places';
import { Recent } from './recent';

/** Bytes of answers that are held in all, and of one at most; lists of keys that are remembered, and of places that answers share. */
const most = { bytes: 192e6, each: 40e6, keys: 48, places: 12 };

interface Answer {
	readonly held: Held;
	readonly bytes: number;
}

/** Asks a statement, after those that were asked before it, until the signal aborts. */
type Fetch = (statement: Statement, signal: AbortSignal) => Promise<Table>;

/**
 * The great answers an engine holds, so that a filter need only be asked which of their rows it leaves: a question that could
 * have been answered out of one is answered without, and the answer is fetched once nothing is asked.
 */
export class Holding {
	#fetch: Fetch;
	#leisure: Leisure;
	#answers = new Recent<Answer>(most.bytes, ({ bytes }) => bytes);
	#keys = new Recent<readonly ResultRow[]>(most.keys);
	#places = new Recent<Places>(most.places);

	constructor(fetch: Fetch, leisure: Leisure) {
		this.#fetch = fetch;
		this.#leisure = leisure;
	}

	/** The rows of a statement, its keys asked by `ask` if they are not known; undefined where nothing is held of it. */
	async rowsOf(
		{ picked }: Statement,
		ask: (keys: Statement) => Promise<readonly ResultRow[]>
	): Promise<readonly ResultRow[] | undefined> {
		if (!picked) return undefined;
		const name = keyOf(picked.from);
		const answer = this.#answers.get(name);
		if (!answer) {
			this.#leisure.want(`answer ${name}`, (signal) => this.#hold(name, picked, signal));
			return undefined;
		}
		return answer.held.pick(await this.#keysOf(picked, ask));
	}

	async #keysOf(
		{ keys }: Picked,
		ask: (keys: Statement) => Promise<readonly ResultRow[]>
	): Promise<readonly ResultRow[]> {
		if (!('sql' in keys)) return keys;
		const known = this.#keys.get(keyOf(keys));
		const rows = known ?? (await ask(keys));
		if (!known) this.#keys.set(keyOf(keys), rows);
		return rows;
	}

	async #hold(name: string, picked: Picked, signal: AbortSignal): Promise<void> {
		const table = await this.#fetch(picked.from, signal);
		const bytes = table.batches.reduce((sum, { data }) => sum + data.byteLength, 0);
		// What is too great is asked each time, and not fetched again.
		if (bytes > most.each) return;
		const places = this.#placesOf(decode(table, Object.keys(picked.by)), picked.by);
		const held = new Held(places, reader(table), picked.sparse);
		for (const oldest of this.#answers.set(name, { held, bytes }))
			this.#leisure.undone(`answer ${oldest}`);
	}

	/** Most answers have a row of each unit's year in one order: their places are the same. */
	#placesOf(rows: readonly ResultRow[], by: Picked['by']): Places {
		const columns = Object.keys(by);
		const told = rows.map((row) => columns.map((column) => row[column]));
		const name = [Object.values(by), ...told].join('\n');
		const places = this.#places.get(name) ?? new Places(rows, by);
		this.#places.set(name, places);
		return places;
	}
}
