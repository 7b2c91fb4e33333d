/** What a thrown value says of itself. */
export const wordsOf = (cause: unknown): string =>
	cause instanceof Error ? cause.message : String(cause);

/** The same after its name. */
export const namedWordsOf = (cause: unknown): string =>
	cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
