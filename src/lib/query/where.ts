import { dimensionIds, dimensions, type DimensionId } from '../dimensions';
import { join, raw, sql, type Sql } from './sql';

/** Which units and years are meant: chosen ids by dimension; a dimension left out does not restrict. */
export type Where = { readonly [D in DimensionId]?: readonly string[] };

/** The condition of the chosen ids of the given dimensions. */
export function condition(where: Where, only: readonly DimensionId[] = dimensionIds): Sql {
	const all = only.flatMap((id) => {
		const chosen = where[id] ?? [];
		return chosen.length === 0
			? []
			: [
					sql`(${join(
						chosen.map((value) => match(id, value)),
						' OR '
					)})`
				];
	});
	return all.length === 0 ? raw('true') : join(all, ' AND ');
}

function match(id: DimensionId, value: string): Sql {
	const { match: text, parameter } = dimensions[id] as {
		match: string;
		parameter?: (id: string) => string | number;
	};
	return { text, params: [parameter ? parameter(value) : value] };
}
