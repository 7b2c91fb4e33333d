import { nearest } from '../util/nearest';
import type { Problem } from './issue';

type Vocabulary = Readonly<Record<string, unknown>>;

/** The problem of an id outside its vocabulary, with the likeliest one meant: a near spelling, or the id of that label. */
export function unknownTerm(column: string, value: string, values: Vocabulary): Problem {
	const meant = idOfLabel(value, values) ?? nearest(value, Object.keys(values));
	return {
		column,
		value,
		what: `unknown ${column} "${value}"`,
		hint: meant === undefined ? list(Object.keys(values)) : `did you mean "${meant}"?`
	};
}

/** The id of a vocabulary's word; undefined where it has no such word. */
export function idOfLabel(label: string, values: Vocabulary): string | undefined {
	return Object.keys(values).find((id) => labelOf(values[id]) === label);
}

/** The readers' words for an id, or for several that are joined by `+`. */
export const labelsOf = (ids: string, values: Vocabulary): string =>
	ids
		.split('+')
		.map((id) => String(labelOf(values[id]) ?? id))
		.join('+');

function labelOf(term: unknown): unknown {
	return typeof term === 'object' && term !== null && 'label' in term ? term.label : term;
}

const list = (ids: readonly string[]) =>
	ids.length > 20
		? 'datapackage.json lists the known ones'
		: `use one of ${ids.map((id) => `"${id}"`).join(', ')}`;
