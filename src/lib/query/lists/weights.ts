import type { ofWeight } from '../../checks/core/weight';
import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { idRows, raw, sql } from '../sql';

/** A record that a finding of weight speaks of; the graver one, where several do. */
export interface WeightRow {
	readonly row_id: string;
	readonly verdict: (typeof ofWeight)[number];
}

/** Which of these records stand on either side of a contradiction or a difference of scope. */
export const askWeights = (
	engine: Engine,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly WeightRow[]> =>
	askRows<WeightRow>(
		engine,
		sql`SELECT row_id, verdict FROM weighty_record
SEMI JOIN (${idRows(rows)}) USING (row_id) ORDER BY row_id`,
		options
	);

/** Which of all records do: for many the same question every time. */
export const askAllWeights = (
	engine: Engine,
	options?: QueryOptions
): Promise<readonly WeightRow[]> =>
	askRows<WeightRow>(
		engine,
		raw('SELECT row_id, verdict FROM weighty_record ORDER BY row_id'),
		options
	);
