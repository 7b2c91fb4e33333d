import type { FilterView } from '../filter';

/** One of several, side by side. */
export interface Choice {
	readonly value: string;
	readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** More units than this are chosen by the filter, which can be searched. */
const mostUnits = 40;

/** One unit at a time, for small screens; no choice where there is none to make. */
export function unitChoice(filters: readonly FilterView[]): Choice {
	const { chosen = [], options = [] } = filters.find(({ id }) => id === 'unit') ?? {};
	const units = options.filter(({ n }) => n > 0);
	return {
		value: chosen.length === 1 ? (chosen[0] ?? '') : '',
		choices:
			units.length < 2 || units.length > mostUnits
				? []
				: [{ id: '', label: '各单位并列' }, ...units.map(({ id, label }) => ({ id, label }))]
	};
}
