import type { FilterView } from '../views/filter';

/** The choice after one option was ticked or unticked, in the order of the options. */
export function choose(filter: FilterView, id: string, on: boolean): string[] {
	if (!filter.multiple) return on ? [id] : [];
	const chosen = new Set(filter.chosen);
	if (on) chosen.add(id);
	else chosen.delete(id);
	return filter.options.map((option) => option.id).filter((option) => chosen.has(option));
}

/** How many filters restrict what is seen. */
export function inForce(filters: readonly FilterView[]): number {
	return filters.filter((filter) => filter.chosen.length > 0).length;
}

/** What a download of the view holds: 筛选 where a filter leaves something out, else 全量. */
export function extentOf(filters: readonly FilterView[]): '筛选' | '全量' {
	const narrowed = filters.some(
		({ chosen, options }) => chosen.length > 0 && options.some(({ id }) => !chosen.includes(id))
	);
	return narrowed ? '筛选' : '全量';
}
