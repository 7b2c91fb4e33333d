import { dimensions, dimensionIds, type DimensionId } from '../dimensions';
import type { Dimension } from '../dimensions/dimension';
import type { Engine, QueryOptions } from '../engine/engine';
import { collectedGrid, grid } from './grid';
import { askRows } from './rows';
import { join, list, raw, sql } from './sql';
import { condition, type Where } from './where';

/** A choice of a dimension and the units that have data under the other filters. */
export interface OptionRow {
	readonly dimension: DimensionId;
	readonly id: string;
	readonly name: string;
	readonly n: number;
	/** Whether there are reports of it; a year may be known only from those of another. */
	readonly reported: boolean;
}

/** Every choice of the given dimensions, and what is chosen besides; those that the other filters exclude have n = 0. */
export async function askOptions(
	engine: Engine,
	where: Where,
	only: readonly DimensionId[] = dimensionIds,
	options?: QueryOptions
): Promise<readonly OptionRow[]> {
	const [all, counted] = await Promise.all([
		askRows<Omit<OptionRow, 'n'>>(engine, every(only), options),
		askRows<Omit<OptionRow, 'name' | 'reported'>>(engine, counts(only, where), options)
	]);
	const found = new Map(counted.map(({ dimension, id, n }) => [`${dimension} ${id}`, n]));
	return [...all, ...further(all, only, where)].map((row) => ({
		...row,
		n: found.get(`${row.dimension} ${row.id}`) ?? 0
	}));
}

/** What is chosen within a choice, and so is none itself. */
function further(all: readonly Omit<OptionRow, 'n'>[], only: readonly DimensionId[], where: Where) {
	const listed = new Set(all.map(({ dimension, id }) => `${dimension} ${id}`));
	return nested(only, where)
		.filter(({ dimension, id }) => !listed.has(`${dimension} ${id}`))
		.map((chosen) => ({ ...chosen, name: chosen.id, reported: true }));
}

/** What is chosen of dimensions that are finer than their choices: it is counted by its own condition. */
const nested = (only: readonly DimensionId[], where: Where) =>
	only
		.filter((dimension) => (dimensions[dimension] as Dimension).nested)
		.flatMap((dimension) => (where[dimension] ?? []).map((id) => ({ dimension, id })));

/** The choices themselves, whatever is chosen: the same question every time. */
const every = (only: readonly DimensionId[]) => {
	const each = only.map(
		(id) =>
			sql`SELECT ${id} AS dimension, ${idOf(id)} AS id, min(CAST(${raw(dimensions[id].name)} AS VARCHAR)) AS name, bool_or(collected) AS reported FROM grid GROUP BY 1, 2`
	);
	return sql`WITH ${collectedGrid({})} ${join(each, '\nUNION ALL\n')} ORDER BY dimension, id`;
};

/** Those that the other filters leave units for: each unit-year tells for a dimension where it meets the filters of all others, and so for none where it fails two. */
const counts = (only: readonly DimensionId[], where: Where) => {
	const chosen = dimensionIds.filter((id) => (where[id] ?? []).length > 0);
	const meets = chosen.map((id) => sql`, ${condition(where, [id])} AS ${raw(met(id))}`);
	const failed = raw(chosen.map((id) => `CAST(NOT ${met(id)} AS INTEGER)`).join(' + ') || '0');
	const others = (id: DimensionId) =>
		raw(
			chosen
				.filter((other) => other !== id)
				.map(met)
				.join(' AND ') || 'true'
		);
	const told = only.map((id) => sql`CASE WHEN ${others(id)} THEN ${idOf(id)} END`);
	const within = nested(only, where);
	const toldWithin = within.map(
		({ dimension, id }) =>
			sql`CASE WHEN ${others(dimension)} AND ${condition({ [dimension]: [id] }, [dimension])} THEN ${id} END`
	);
	const named = [...only, ...within.map(({ dimension }) => dimension)];
	return sql`WITH ${grid({})}, judged AS (SELECT *${join(meets, '')} FROM grid),
told AS (SELECT unit_id, unnest([${list(named)}]) AS dimension, unnest([${join([...told, ...toldWithin], ', ')}]) AS id FROM judged WHERE ${failed} < 2)
SELECT dimension, id, CAST(count(DISTINCT unit_id) AS INTEGER) AS n FROM told WHERE id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`;
};

const met = (id: DimensionId) => `meets_${id}`;

const idOf = (id: DimensionId) => raw(`CAST(${dimensions[id].column} AS VARCHAR)`);
