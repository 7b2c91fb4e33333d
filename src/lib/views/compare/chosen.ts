import type { Where } from '../../query/where';
import type { Selection } from '../selection';

/** Most units that are named one by one in an address; more are meant by their place, type and level. */
export const mostNamed = 200;

/** What units have in common; what is empty does not restrict. */
export interface Extent {
	readonly type: string;
	readonly level: string;
	readonly region: string;
}

/** The same selection of exactly these units, whatever their type, level or place; of none, the page's usual ones. */
export function withUnits(
	{ where, params }: Selection,
	defaults: Where,
	units: readonly string[]
): Selection {
	const usual = { ...defaults, ...years(where) };
	const named = { ...unrestricted(defaults), ...years(where), unit: units };
	return { where: units.length === 0 ? usual : named, params: without(params, 'near') };
}

/** The same selection of a unit that stands out and those that a rule found nearest to it. */
export function withNearest(
	selection: Selection,
	defaults: Where,
	{ own, near, units }: { own: string; near: string; units: readonly string[] }
): Selection {
	const { where, params } = withUnits(selection, defaults, [own, ...units]);
	return { where, params: { ...params, own, near } };
}

/** The same selection of all units of an extent. */
export function withExtent(
	{ where, params }: Selection,
	defaults: Where,
	extent: Extent
): Selection {
	const asked = Object.entries(extent).map(([key, id]) => [key, id === '' ? [] : [id]] as const);
	const meant = Object.fromEntries(asked);
	return {
		where: { ...unrestricted(defaults), ...years(where), ...meant },
		params: without(params, 'near')
	};
}

/** The query string of a comparison of exactly these units, on any other page. */
export const searchOf = (units: readonly string[]): string =>
	`?type=&unit=${[...units].sort().join(',')}`;

const years = ({ year }: Where): Where => (year ? { year } : {});

const unrestricted = (defaults: Where): Where =>
	Object.fromEntries(Object.keys(defaults).map((dimension) => [dimension, []]));

/** The same selection with a unit that stands out, or none. */
export function withOwn({ where, params }: Selection, unit: string | null): Selection {
	const rest = without(without(params, 'near'), 'own');
	return { where, params: unit === null ? rest : { ...rest, own: unit } };
}

/** A rule speaks of the units that it found, of no others. */
const without = (params: Selection['params'], key: string): Selection['params'] =>
	Object.fromEntries(Object.entries(params).filter(([each]) => each !== key));
