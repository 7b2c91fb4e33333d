import type { Engine, QueryOptions } from '../../engine/engine';
import { askRows } from '../rows';
import { list, sql } from '../sql';

/** Names of region codes; a code that does not exist is missing from the map. */
export async function askRegionNames(
	engine: Engine,
	codes: readonly string[],
	options?: QueryOptions
): Promise<ReadonlyMap<string, string>> {
	if (codes.length === 0) return new Map();
	const query = sql`SELECT region_code AS code, name FROM region WHERE region_code IN (${list(codes)})`;
	const rows = await askRows<{ readonly code: string; readonly name: string }>(
		engine,
		query,
		options
	);
	return new Map(rows.map(({ code, name }) => [code, name]));
}
