import type { Statement } from '../engine/engine';

/** A piece of SQL with the parameters it holds, in order. */
export interface Sql {
	readonly text: string;
	readonly params: Statement['params'];
}

/** SQL text that the code itself wrote; never anything a reader chose. */
export const raw = (text: string): Sql => ({ text, params: [] });

/** Builds SQL: a nested piece is spliced in, any other value becomes a parameter. */
export function sql(
	strings: TemplateStringsArray,
	...values: (Sql | string | number | null)[]
): Sql {
	let text = strings[0] ?? '';
	const params: (string | number | null)[] = [];
	values.forEach((value, i) => {
		if (value !== null && typeof value === 'object') {
			text += value.text;
			params.push(...value.params);
		} else {
			text += '?';
			params.push(value);
		}
		text += strings[i + 1] ?? '';
	});
	return { text, params };
}

/** Pieces joined by a separator. */
export const join = (pieces: readonly Sql[], separator: string): Sql => ({
	text: pieces.map((piece) => piece.text).join(separator),
	params: pieces.flatMap((piece) => piece.params)
});

/** Values as parameters, separated by commas. */
export const list = (values: readonly (string | number)[]): Sql =>
	join(
		values.map((value) => sql`${value}`),
		', '
	);

/** The statement an engine takes. */
export const statement = ({ text, params }: Sql): Statement => ({ sql: text, params });
