/** A piece of a statement, in order; spaces between pieces are none. */
export interface Token {
	readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'comment' | 'sign';
	readonly text: string;
	readonly at: number;
}

const forms: readonly (readonly [Token['kind'], string])[] = [
	['comment', String.raw`--[^\n\r]*|/\*[\s\S]*?(?:\*/|$)`],
	['string', String.raw`'(?:[^']|'')*(?:'|$)`],
	['string', String.raw`\$\$[\s\S]*?(?:\$\$|$)`],
	['quoted', String.raw`"(?:[^"]|"")*(?:"|$)`],
	['number', String.raw`\d[\w.]*`],
	['word', String.raw`[\p{L}_][\p{L}\p{N}_]*`],
	['sign', String.raw`\S`]
];

const pattern = new RegExp(forms.map(([, form]) => `(${form})`).join('|'), 'gu');

/** Cuts a statement into its pieces; a string or comment that is not closed goes to the end. */
export function tokensOf(sql: string): readonly Token[] {
	return [...sql.matchAll(pattern)].map((match) => {
		const form = match.slice(1).findIndex((group) => group !== undefined);
		return { kind: forms[form]?.[0] ?? 'sign', text: match[0], at: match.index };
	});
}

/** Line and column of a place in a text, both from 1. */
export function lineOf(
	text: string,
	at: number
): { readonly line: number; readonly column: number } {
	const lines = text.slice(0, at).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
