import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { sql } from '../sql';

/** A region that units stand in, or one above it. */
export interface UnitRegionRow {
	readonly code: string;
	readonly name: string;
	/** The next region above that exists; null of a province. */
	readonly parent: string | null;
}

/** The regions of all units with those above them, by 区划代码. */
export async function askUnitRegions(
	engine: Engine,
	options?: QueryOptions
): Promise<readonly UnitRegionRow[]> {
	const query = sql`WITH RECURSIVE held AS (
	SELECT DISTINCT region_code FROM unit
	UNION SELECT r.parent_code FROM held JOIN region r USING (region_code) WHERE r.parent_code IS NOT NULL
)
SELECT region_code AS code, name, parent_code AS parent FROM region JOIN held USING (region_code) ORDER BY code`;
	return askRows<UnitRegionRow>(engine, query, options);
}
