import { dimensions, dimensionIds, type DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import { grid } from './grid';
import { askRows } from './rows';
import { join, raw, sql, type Sql } from './sql';
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
	const [all, counted] = await Promise.all([
		askRows<Omit<OptionRow, 'n'>>(engine, every(only), options),
		askRows<Omit<OptionRow, 'name'>>(engine, counts(only, where), options)
	]);
	const found = new Map(counted.map(({ dimension, id, n }) => [`${dimension} ${id}`, n]));
	return all.map((row) => ({ ...row, n: found.get(`${row.dimension} ${row.id}`) ?? 0 }));
}

/** The choices themselves, whatever is chosen: the same question every time. */
const every = (only: readonly DimensionId[]) =>
	each(
		only,
		(id) =>
			sql`SELECT ${id} AS dimension, ${idOf(id)} AS id, min(CAST(${raw(dimensions[id].name)} AS VARCHAR)) AS name FROM grid GROUP BY 1, 2`
	);

/** Those that the other filters leave units for. */
const counts = (only: readonly DimensionId[], where: Where) =>
	each(
		only,
		(
			id
		) => sql`SELECT ${id} AS dimension, ${idOf(id)} AS id, CAST(count(DISTINCT unit_id) AS INTEGER) AS n FROM grid
WHERE ${condition({ ...where, [id]: [] })} GROUP BY 1, 2`
	);

const idOf = (id: DimensionId) => raw(`CAST(${dimensions[id].column} AS VARCHAR)`);

const each = (only: readonly DimensionId[], query: (id: DimensionId) => Sql) =>
	sql`WITH ${grid({})} ${join(only.map(query), '\nUNION ALL\n')} ORDER BY dimension, id`;
