import { wordsOf } from '../util/words-of';

/** What an engine says of a statement that it refuses, in the same text whichever engine it is. */
export const saidBy = (cause: unknown): string => pointedOnce(plain(wordsOf(cause)));

/** What cannot be read DuckDB-WASM tells as JSON; the native one says first that it failed. */
function plain(words: string): string {
	if (!words.startsWith('{"exception_type":'))
		return words.replace(/^Failed to extract statements: /, '');
	const told = JSON.parse(words) as { exception_type: string; exception_message: string };
	return `${told.exception_type} Error: ${told.exception_message}`;
}

/** DuckDB points to some places twice. */
const pointedOnce = (words: string): string =>
	words.replace(/(\n\nLINE \d+: [^\n]*\n *\^)\1$/, '$1');
