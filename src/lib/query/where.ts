import { dimensionIds, dimensions, type DimensionId } from '../dimensions';
import type { Dimension } from '../dimensions/dimension';
import { groupBy } from '../util/group';
import { join, list, raw, sql, type Sql } from './sql';

/** Which units and years are meant: chosen ids by dimension; a dimension left out does not restrict. */
export type Where = { readonly [D in DimensionId]?: readonly string[] };

/** The condition of the chosen ids of the given dimensions. */
export function condition(where: Where, only: readonly DimensionId[] = dimensionIds): Sql {
	const all = only.flatMap((id) => {
		const chosen = where[id] ?? [];
		return chosen.length === 0 ? [] : [sql`(${among(dimensions[id], chosen)})`];
	});
	return all.length === 0 ? raw('true') : join(all, ' AND ');
}

/** That one of the chosen ids is met: those that are compared with the same in one list, however many they are. */
function among({ match, parameter = (id) => id }: Dimension, chosen: readonly string[]): Sql {
	const compared = groupBy(chosen.map(parameter), (value) =>
		typeof match === 'string' ? match : match(String(value))
	);
	const each = [...compared].map(([of, values]) => sql`${raw(of)} IN (${list(values)})`);
	return join(each, ' OR ');
}
