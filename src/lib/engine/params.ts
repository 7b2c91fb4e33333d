import type { Statement } from './engine';

/** A parameter of a statement. */
export type Param = Statement['params'][number];

/** The value itself; a number that is no exact integer throws, because it would reach SQL as a DOUBLE. */
export function checkedParam(param: Param): Param {
	if (typeof param !== 'number' || Number.isSafeInteger(param)) return param;
	throw new TypeError(
		`parameter ${param} is no exact integer; pass it as text and cast it in the SQL: CAST(? AS DECIMAL(18, 2))`
	);
}

/**
 * The statement with literals for its parameters, for an engine whose cancellable call takes none: DuckDB's own binding sends every
 * number as a DOUBLE, and what is prepared first is planned twice. Throws where a `?` is something else.
 */
export function inlined({ sql, params }: Statement): string {
	if (params.length === 0) return sql;
	const [first = '', ...rest] = sql.split('?');
	if (rest.length !== params.length)
		throw new Error(`${rest.length} question marks for ${params.length} parameters\n\n${sql}`);
	return first + rest.map((text, i) => literal(params[i] ?? null) + text).join('');
}

/** A DuckDB literal: in a plain string only the quote has a meaning; a sign must not make a comment of a minus before it. */
function literal(param: Param): string {
	const value = checkedParam(param);
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	return value === null ? 'NULL' : value < 0 ? `(${value})` : String(value);
}
