import { ofWeight } from '../../checks/core/weight';
import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { list, sql } from '../sql';

/** A record that a finding of weight speaks of; the graver one, where several do. */
export interface WeightRow {
	readonly row_id: string;
	readonly verdict: (typeof ofWeight)[number];
}

/** Which of these records stand on either side of a contradiction or a difference of scope. */
export async function askWeights(
	engine: Engine,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly WeightRow[]> {
	if (rows.length === 0) return [];
	const query = sql`WITH sides AS (
	SELECT unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id, verdict FROM finding
	WHERE verdict IN (${list(ofWeight)})
)
SELECT row_id, min(verdict) AS verdict FROM sides WHERE row_id IN (${list(rows)}) GROUP BY row_id ORDER BY row_id`;
	return askRows<WeightRow>(engine, query, options);
}
