/** What a thrown value says of itself. */
export const wordsOf = (cause: unknown): string =>
	cause instanceof Error ? cause.message : String(cause);
