import { tokensOf, type Token } from './tokens';

/** Lines that stand before the reader's own in every statement made of it. */
export const linesBefore = 1;

/** The reader's statement without the sign and comments at its end. */
export function bareOf(sql: string): string {
	const tokens = tokensOf(sql).filter(({ kind, text }) => kind !== 'comment' && text !== ';');
	const last = tokens.at(-1);
	return last ? sql.slice(0, last.at + last.text.length) : '';
}

/** How many words ask for a plan before the statement that it is of: `EXPLAIN`, or `EXPLAIN ANALYZE`. */
export function explaining(tokens: readonly Token[]): number {
	const [first, second] = tokens.map(({ text }) => text.toUpperCase());
	return first !== 'EXPLAIN' ? 0 : second === 'ANALYZE' ? 2 : 1;
}

/** What `EXPLAIN` explains, on the lines where it stood; null where a statement is none. */
export function explained(sql: string): string | null {
	const tokens = tokensOf(sql).filter(({ kind }) => kind !== 'comment');
	const last = tokens[explaining(tokens) - 1];
	if (!last) return null;
	const end = last.at + last.text.length;
	return sql.slice(0, end).replace(/[^\n]/g, ' ') + sql.slice(end);
}

/** The columns of a statement and their types. */
export const describing = (sql: string) => `DESCRIBE SELECT * FROM (\n${sql}\n)`;

/** An `EXPLAIN` as it is, on the lines where it stands in every other. */
export const planning = (sql: string) => `\n${sql}`;

/** The first rows of a statement, every cell as exact text, of a type without an exact cell too. */
export function texts(sql: string, columns: number, limit: number): string {
	const names = Array.from({ length: columns }, (_, i) => `c${i}`);
	const cells = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`);
	return `SELECT ${cells.join(', ')} FROM (\n${sql}\n) AS answer(${names.join(', ')}) LIMIT ${limit}`;
}

/** How many rows it has in all. */
export const counting = (sql: string) => `SELECT count(*) AS n FROM (\n${sql}\n)`;
