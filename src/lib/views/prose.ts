import type { CellView, Prose } from './figure';

type Piece = string | CellView;

/** What may stand in prose: words, counts, a figure, other prose. */
export type Said = string | number | CellView | Prose;

/** The pieces of prose, none of them empty. */
export const pieces = (said: Prose): readonly Piece[] =>
	typeof said === 'string' ? (said === '' ? [] : [said]) : said;

/** Writes prose: a template whose figures stay figures. */
export function prose(words: TemplateStringsArray, ...said: readonly Said[]): Prose {
	return together(words.flatMap((word, i) => (i < said.length ? [word, said[i] ?? ''] : [word])));
}

/** A figure among words with its unit, so that its mark stands behind both. */
export const withUnit = (cell: CellView, unit: string): CellView => ({
	...cell,
	text: cell.text + unit
});

/** A change without its sign, for words that say which way it went: 减少24.70. */
export const unsigned = (cell: CellView): CellView => ({
	...cell,
	text: cell.text.replace(/^[+−]/, '')
});

/** Prose one after another, with `joint` between. */
export function joinProse(said: readonly Said[], joint = ''): Prose {
	return together(said.flatMap((one, i) => (i === 0 ? [one] : [joint, one])));
}

/** The same in words alone: for downloads, titles and readers who hear it. */
export const plainText = (said: Said): string =>
	typeof said === 'object' && 'text' in said
		? said.text
		: typeof said === 'number'
			? String(said)
			: pieces(said)
					.map((piece) => (typeof piece === 'string' ? piece : piece.text))
					.join('');

/** Neighbouring words become one piece. */
function together(said: readonly Said[]): Prose {
	const found: Piece[] = [];
	for (const piece of said.flatMap(piecesOf)) {
		const last = found.at(-1);
		if (typeof piece === 'string' && typeof last === 'string')
			found[found.length - 1] = last + piece;
		else found.push(piece);
	}
	return found.every((piece) => typeof piece === 'string') ? found.join('') : found;
}

function piecesOf(said: Said): readonly Piece[] {
	if (typeof said === 'number') return [String(said)];
	if (typeof said === 'object' && 'text' in said) return [said];
	return pieces(said);
}
