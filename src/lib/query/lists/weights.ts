import type { ofWeight } from '../../checks/core/weight';
import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { pickedFrom, raw, sql } from '../sql';

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
	const keys = rows.map((row_id) => ({ row_id }));
	const how = { by: { row_id: 'row_id' }, sparse: true };
	const direct = rows.length <= mostNamed ? named(rows) : all;
	const found = await askRows<WeightRow>(engine, pickedFrom(direct, all, keys, how), options);
	const asked = new Set(rows);
	return found.filter(({ row_id }) => asked.has(row_id));
}

/** More records than these are looked for among all that a finding speaks of: the same question every time. */
const mostNamed = 1000;

const order = raw('ORDER BY row_id');

const all = sql`SELECT row_id, verdict FROM row_weight ${order}`;

const named = (rows: readonly string[]) =>
	sql`SELECT row_id, verdict FROM row_weight SEMI JOIN (SELECT unnest(string_split(${rows.join(' ')}, ' ')) AS row_id) USING (row_id) ${order}`;
