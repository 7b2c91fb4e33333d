/** What a document leaves open, asked of a person rather than guessed. */
export interface Question {
	readonly about: 'unit' | 'year' | 'kind' | 'figure' | 'cell';
	/** In the reader's language, with the value it is about. */
	readonly text: string;
	/** Where in the document; empty where the whole of it is meant. */
	readonly locator: string;
	/** The key of the figure, where it is about one: see `decide`. */
	readonly key?: string;
	/** The form of words or table it was read by. */
	readonly why?: string;
}
