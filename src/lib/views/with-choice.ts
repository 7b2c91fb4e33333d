import type { Where } from '../query/where';
import type { FilterView } from './filter';
import { summaryOf } from './filters';

/**
 * The filters that stand, as they are under a selection that chose one of them anew: what that one offers is counted under the others
 * and so still right, the others are to be counted again. Undefined where more was chosen, or it is not certain that a unit is left.
 */
export function withChoice(
	standing: readonly FilterView[],
	where: Where
): readonly FilterView[] | undefined {
	const chosenOf = ({ id }: FilterView) => where[id] ?? [];
	const changed = standing.filter(
		(filter) => [...filter.chosen].sort().join() !== [...chosenOf(filter)].sort().join()
	);
	const [own] = changed;
	const listed = Object.keys(where).every((id) => standing.some((filter) => filter.id === id));
	if (!own || changed.length > 1 || !listed) return undefined;
	const chosen = chosenOf(own);
	const known = chosen.every((id) => own.options.some((option) => option.id === id));
	const left = own.options.some(
		({ id, n }) => n > 0 && (chosen.length === 0 || chosen.includes(id))
	);
	if (!known || !left) return undefined;
	const now = { ...own, chosen, summary: summaryOf(chosen, own.options) };
	return standing.map((filter) => (filter === own ? now : filter));
}
