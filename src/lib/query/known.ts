import { dimensions, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { grid } from './grid';
import { askRows } from './rows';
import { join, raw, sql } from './sql';
import type { Where } from './where';

/** A chosen id that no record has. */
export interface UnknownId {
	readonly dimension: DimensionId;
	readonly id: string;
}

/** The chosen ids that no record has; a region is known by the national list, whether or not it was collected. */
export async function askUnknown(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly UnknownId[]> {
	const chosen = (Object.entries(where) as [DimensionId, readonly string[]][]).flatMap(
		([dimension, ids]) => ids.map((id) => ({ dimension, id }))
	);
	if (chosen.length === 0) return [];
	const asked = chosen.map(({ dimension, id }) => sql`(${dimension}, ${id})`);
	const known = [...new Set(chosen.map(({ dimension }) => dimension))].map((dimension) =>
		dimension === 'region'
			? sql`SELECT ${dimension} AS dimension, region_code AS id FROM region`
			: sql`SELECT DISTINCT ${dimension} AS dimension, CAST(${raw(dimensions[dimension].column)} AS VARCHAR) AS id FROM grid`
	);
	const query = sql`WITH ${grid({})}, asked(dimension, id) AS (VALUES ${join(asked, ', ')})
SELECT dimension, id FROM asked WHERE (dimension, id) NOT IN (${join(known, ' UNION ALL ')}) ORDER BY dimension, id`;
	return askRows<UnknownId>(engine, query, options);
}
