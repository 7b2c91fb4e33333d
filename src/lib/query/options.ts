import { dimensions, dimensionIds, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { grid } from './grid';
import { askRows } from './rows';
import { join, raw, sql } from './sql';
import { condition, type Where } from './where';

/** A choice of a dimension and the units that have data under the other filters. */
export interface OptionRow {
	readonly dimension: DimensionId;
	readonly id: string;
	readonly name: string;
	readonly n: number;
}

/** Every choice of the given dimensions; choices that the other filters exclude have n = 0. */
export async function askOptions(
	engine: Engine,
	where: Where,
	only: readonly DimensionId[] = dimensionIds,
	options?: QueryOptions
): Promise<readonly OptionRow[]> {
	const each = only.map((id) => {
		const { column, name } = dimensions[id];
		const others = condition({ ...where, [id]: [] });
		return sql`SELECT ${id} AS dimension, CAST(${raw(column)} AS VARCHAR) AS id, min(CAST(${raw(name)} AS VARCHAR)) AS name,
	CAST(count(DISTINCT unit_id) FILTER (${others}) AS INTEGER) AS n FROM grid GROUP BY 1, 2`;
	});
	const all = sql`WITH ${grid({})} ${join(each, '\nUNION ALL\n')} ORDER BY dimension, id`;
	return askRows<OptionRow>(engine, all, options);
}
