import type { Where } from '../../query/where';
import type { Selection } from '../selection';

/** The same selection of exactly these units, whatever their type, level or place; of none, the page's usual ones. */
export function withUnits(
	{ where, params }: Selection,
	defaults: Where,
	units: readonly string[]
): Selection {
	const year = where.year ? { year: where.year } : {};
	const none = Object.fromEntries(Object.keys(defaults).map((dimension) => [dimension, []]));
	return {
		where: units.length === 0 ? { ...defaults, ...year } : { ...none, ...year, unit: units },
		params
	};
}

/** The same selection with a unit that stands out, or none. */
export function withOwn({ where, params }: Selection, unit: string | null): Selection {
	const rest = Object.entries(params).filter(([key]) => key !== 'own');
	return { where, params: Object.fromEntries(unit === null ? rest : [...rest, ['own', unit]]) };
}
