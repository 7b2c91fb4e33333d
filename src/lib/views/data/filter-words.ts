import type { FilterView } from '../filter';

/** A filter in words, as a download explains itself. */
export interface FilterWords {
	readonly id: string;
	readonly label: string;
	/** `工商联（gsl）`; empty where it restricts nothing. */
	readonly chosen: readonly string[];
	readonly codes: readonly string[];
}

/** Every filter of a page with what is chosen of it, words and codes. */
export const filterWords = (filters: readonly FilterView[]): readonly FilterWords[] =>
	filters.map(({ id, label, chosen, options }) => ({
		id,
		label,
		codes: chosen,
		chosen: chosen.map((code) => {
			const word = options.find((option) => option.id === code)?.label;
			return word === undefined || word === code ? code : `${word}（${code}）`;
		})
	}));

/** What a file name says of the filters but the years: whose rows they are. */
export const scopePart = (filters: readonly FilterView[]): string =>
	filters
		.filter(({ id, chosen }) => id !== 'year' && chosen.length > 0)
		.map(({ summary }) => summary)
		.join('、');
