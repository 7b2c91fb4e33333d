import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { sql } from '../sql';
import { condition, type Where } from '../where';

/** Every measure, stage and scope of which the units under the filters have a value, as `measure stage scope`. */
export async function askRecorded(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<ReadonlySet<string>> {
	const query = sql`SELECT DISTINCT measure || ' ' || stage || ' ' || scope AS id FROM observation JOIN unit USING (unit_id)
WHERE value IS NOT NULL AND fund IS NULL AND ${condition(where, ['type', 'level', 'region', 'unit'])} ORDER BY id`;
	const rows = await askRows<{ readonly id: string }>(engine, query, options);
	return new Set(rows.map(({ id }) => id));
}
