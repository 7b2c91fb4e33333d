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
