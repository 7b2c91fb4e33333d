import { pairOf, withPair } from './shown';

/** By which column a reader sorts rows, and which way. */
export interface Order {
	/** The key of the column, so that another table takes no order of its place. */
	readonly column: string;
	readonly down: boolean;
}

/** How a reader has arranged a table: its order, and the words its rows must hold. */
export interface Arrangement {
	readonly order: Order | null;
	readonly words: string;
}

/** As the table was made. */
export const unarranged: Arrangement = { order: null, words: '' };

/** How a query string arranges the table of a figure; what cannot be read arranges nothing. */
export function arrangementOf(search: string, id: string): Arrangement {
	const [column, way] = partsOf(search, 'order').get(id) ?? [];
	const [words = ''] = partsOf(search, 'words').get(id) ?? [];
	const order =
		column && (way === 'up' || way === 'down') ? { column, down: way === 'down' } : null;
	return { order, words };
}

/** The same query string with the table of a figure so arranged. */
export function withArrangement(search: string, id: string, { order, words }: Arrangement): string {
	const by = order && [order.column, order.down ? 'down' : 'up'];
	const ordered = withParts(search, 'order', id, by);
	return withParts(ordered, 'words', id, words.trim() === '' ? null : [words]);
}

type Key = 'order' | 'words';

/** What a key says of each figure: `figure:part:part,figure:part`. */
const partsOf = (search: string, key: Key): Map<string, readonly string[]> =>
	new Map(
		(pairOf(search, key) ?? '')
			.split(',')
			.map((one) => one.split(':').map(decoded))
			.flatMap(([id, ...parts]) => (id === undefined || id === '' ? [] : [[id, parts] as const]))
	);

function withParts(search: string, key: Key, id: string, parts: readonly string[] | null): string {
	const all = partsOf(search, key);
	all.delete(id);
	if (parts) all.set(id, parts);
	const written = [...all].map((one) => one.flat().map(encodeURIComponent).join(':')).sort();
	return withPair(search, key, written.length === 0 ? null : written.join(','));
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return '';
	}
}
