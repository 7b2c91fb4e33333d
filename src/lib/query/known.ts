import { dimensionIds, dimensions, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
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
	const chosen = dimensionIds.filter((dimension) => (where[dimension] ?? []).length > 0);
	const unknown = await Promise.all(
		chosen.map((dimension) => {
			const asked = (where[dimension] ?? []).map((id) => sql`(${id})`);
			const query = sql`SELECT ${dimension} AS dimension, id FROM (VALUES ${join(asked, ', ')}) AS asked(id)
WHERE id NOT IN (SELECT ${raw(known(dimension))}) ORDER BY id`;
			return askRows<UnknownId>(engine, query, options);
		})
	);
	return unknown.flat();
}

/** The ids of a dimension that any record has. */
function known(dimension: DimensionId): string {
	if (dimension === 'region') return 'region_code FROM region';
	if (dimension === 'year') return 'CAST(year AS VARCHAR) FROM unit_year WHERE dated';
	return `${dimensions[dimension].column} FROM reporting_unit`;
}
