/** Rows that are written at once: no text of theirs grows longer than a text can be. */
const most = 10_000;

/** A long list in pieces, in order. */
export function* pieces<T>(rows: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < rows.length; at += most) yield rows.slice(at, at + most);
}
