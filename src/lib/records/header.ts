import { nearest } from '../util/nearest';
import type { Problem } from './issue';

/** What is wrong with a header row: columns it lacks, does not know or names twice. */
export function checkHeader(
	header: readonly string[],
	known: readonly string[]
): readonly { readonly rule: string; readonly problem: Problem }[] {
	return [
		...header.filter((name) => !known.includes(name)).map((name) => unknown(name, known)),
		...header.filter((name, i) => header.indexOf(name) < i).map(repeated),
		...known.filter((name) => !header.includes(name)).map(missing)
	];
}

function unknown(column: string, known: readonly string[]) {
	const meant = nearest(column, known);
	const hint = meant === undefined ? 'remove it' : `did you mean "${meant}"?`;
	const what = `unknown column "${column}"`;
	return { rule: 'unknown-column', problem: { column, value: column, what, hint } };
}

const missing = (column: string) => ({
	rule: 'missing-column',
	problem: {
		column,
		value: '',
		what: `no column "${column}"`,
		hint: 'add it to the header, its cells may be empty where the table allows it'
	}
});

const repeated = (column: string) => ({
	rule: 'repeated-column',
	problem: { column, value: column, what: `column "${column}" twice`, hint: 'keep one' }
});
