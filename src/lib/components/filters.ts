import type { Choosing, FilterView } from '../views/filter';

/** What is chosen after one option was ticked or unticked, in the order of the options. */
export function choose({ multiple, options }: FilterView, id: string, on: boolean): Choosing {
	if (!multiple) return () => (on ? [id] : []);
	return (before) => {
		const chosen = new Set(before);
		if (on) chosen.add(id);
		else chosen.delete(id);
		return options.map((option) => option.id).filter((option) => chosen.has(option));
	};
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

/** Of so many choices a reader looks for one by its name. */
const manyOptions = 40;

/** The choices a filter lists: all of a few; of many those that hold the words and those chosen, and how many it leaves out. */
export function offered(
	{ options, chosen, rest = 0 }: FilterView,
	words: string
): { readonly options: FilterView['options']; readonly more: number; readonly many: boolean } {
	const many = options.length + rest > manyOptions;
	if (!many) return { options, more: 0, many };
	const asked = words.trim().toLowerCase();
	const matches = options.filter(({ label }) => label.toLowerCase().includes(asked));
	const first = new Set(matches.slice(0, manyOptions).map(({ id }) => id));
	const listed = options.filter(({ id }) => first.has(id) || chosen.includes(id));
	return { options: listed, more: matches.length - first.size + rest, many };
}
