/** Words that mean one thing, each as printed without remarks in brackets. */
export interface Entry<T extends string> {
	readonly means: T;
	readonly words: readonly string[];
}

/** What words mean, by a table of entries. */
export function reader<T extends string>(entries: readonly Entry<T>[]) {
	const meanings = new Map(
		entries.flatMap(({ means, words }) => words.map((word) => [word, means] as const))
	);
	return (word: string): T | undefined => meanings.get(word);
}
