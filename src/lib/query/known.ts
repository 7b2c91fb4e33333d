import { dimensionIds, dimensions, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { askRows } from './rows';
import { raw, sql } from './sql';
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
		chosen.map(async (dimension) => {
			const query = sql`SELECT DISTINCT ${raw(known(dimension))} ORDER BY id`;
			const rows = await askRows<{ readonly id: string }>(engine, query, options);
			const ids = new Set(rows.map(({ id }) => id));
			const asked = [...new Set(where[dimension])].filter((id) => !ids.has(id));
			return asked.sort().map((id) => ({ dimension, id }));
		})
	);
	return unknown.flat();
}

/** The ids of a dimension that any record has: the same question whatever was chosen. */
function known(dimension: DimensionId): string {
	if (dimension === 'region') return 'region_code AS id FROM region';
	if (dimension === 'year') return 'CAST(year AS VARCHAR) AS id FROM unit_year WHERE dated';
	return `${dimensions[dimension].column} AS id FROM reporting_unit`;
}
