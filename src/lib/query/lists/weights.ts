import type { ofWeight } from '../../checks/core/weight';
import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { sql } from '../sql';

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
	const query = sql`SELECT row_id, verdict FROM row_weight SEMI JOIN (SELECT unnest(string_split(${rows.join(' ')}, ' ')) AS row_id) USING (row_id) ORDER BY row_id`;
	return askRows<WeightRow>(engine, query, options);
}
