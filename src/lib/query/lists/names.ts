import type { Engine, QueryOptions } from '../../engine/engine';
import { join, sql, statement } from '../sql';

/** Names of region codes; a code that does not exist is missing from the map. */
export async function askRegionNames(
	engine: Engine,
	codes: readonly string[],
	options?: QueryOptions
): Promise<ReadonlyMap<string, string>> {
	if (codes.length === 0) return new Map();
	const query = sql`SELECT region_code, name FROM region WHERE region_code IN (${join(
		codes.map((code) => sql`${code}`),
		', '
	)})`;
	const rows = await engine.query(statement(query), options);
	return new Map(rows.map((row) => [String(row.region_code), String(row.name)]));
}
