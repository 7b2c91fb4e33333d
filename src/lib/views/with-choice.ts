import type { Where } from '../query/where';
import type { FilterView } from './filter';
import { summaryOf } from './filters';

/** Filters that stand, and which of them alone is counted, where the others are still to be. */
export interface StandingFilters {
	readonly filters: readonly FilterView[];
	readonly counted?: FilterView['id'] | undefined;
}

/**
 * The filters that stand, as they are under a selection that chose at most one of them anew: what that one offers is counted
 * under the others and so still right. Undefined where more was chosen, or it is not certain that a unit is left.
 */
export function withChoice(
	{ filters: standing, counted }: StandingFilters,
	where: Where
): StandingFilters | undefined {
	const chosenOf = ({ id }: FilterView) => where[id] ?? [];
	const changed = standing.filter(
		(filter) => [...filter.chosen].sort().join() !== [...chosenOf(filter)].sort().join()
	);
	const [own] = changed;
	const listed = Object.keys(where).every((id) => standing.some((filter) => filter.id === id));
	if (changed.length > 1 || !listed) return undefined;
	if (!own) return standing.some(({ rest }) => rest) ? undefined : { filters: standing, counted };
	if (counted !== undefined && counted !== own.id) return undefined;
	const chosen = chosenOf(own);
	const known = chosen.every((id) => own.options.some((option) => option.id === id));
	const left = own.options.some(
		({ id, n }) => n > 0 && (chosen.length === 0 || chosen.includes(id))
	);
	if (!known || !left) return undefined;
	const now = { ...own, chosen, summary: summaryOf(chosen, own.options) };
	return { filters: standing.map((filter) => (filter === own ? now : filter)), counted: own.id };
}
