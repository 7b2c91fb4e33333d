import type { FilterView } from './filter';
import { yearWords } from './title';

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

/** Whose rows a download's name says it holds, and of which years; empty where nothing restricts them. */
export function namedBy(filters: readonly FilterView[]): {
	readonly whose: string;
	readonly years: string;
} {
	const chosen = filters.filter((filter) => filter.chosen.length > 0);
	const years = chosen.find(({ id }) => id === 'year')?.chosen ?? [];
	return {
		whose: chosen
			.filter(({ id }) => id !== 'year')
			.map(({ summary }) => summary)
			.join('、'),
		years: yearWords(years.map(Number))
	};
}

/** The parts of a download's name, without the data version: of what, whose rows, of which years, and whether all of them. */
export function nameParts(of: string, filters: readonly FilterView[]): readonly string[] {
	const { whose, years } = namedBy(filters);
	const extent = whose === '' && years === '' ? '全量' : '筛选';
	return [of, whose, years === '' ? '各年' : years, extent].filter((part) => part !== '');
}
