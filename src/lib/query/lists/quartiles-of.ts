import type { Engine, QueryOptions } from '../../engine/engine';
import type { Quartile } from '../address';
import { quartered } from '../quartiles';
import { askRows } from '../rows';
import { join, sql } from '../sql';

/** A quartile of one of several lists of values. */
export interface QuartileOf {
	/** The place of its list. */
	readonly crowd: number;
	readonly quartile: Quartile;
	/** Unweighted, half-up to two decimals, exact; null of fewer than five. */
	readonly value: string | null;
	readonly n: number;
}

/** The quartiles of answers that were given already, exact decimal texts, each list by itself; an empty one has none. */
export async function askQuartilesOf(
	engine: Engine,
	lists: readonly (readonly string[])[],
	options?: QueryOptions
): Promise<readonly QuartileOf[]> {
	const held = lists.flatMap((values, i) =>
		values.length === 0 ? [] : [sql`(${i}, ${values.join(' ')})`]
	);
	if (held.length === 0) return [];
	const query = sql`WITH given(crowd, list) AS (VALUES ${join(held, ', ')}),
held AS (SELECT crowd, '' AS unit_id, 0 AS told, CAST(unnest(string_split(list, ' ')) AS DECIMAL(30, 4)) AS value FROM given),
${quartered(['crowd'])}
SELECT CAST(crowd AS INTEGER) AS crowd, quartile, value, n FROM quartered ORDER BY crowd, fourths`;
	return askRows<QuartileOf>(engine, query, options);
}
