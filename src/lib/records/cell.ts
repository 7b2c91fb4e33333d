import type { Column, ColumnType } from '../model/column';
import { unknownTerm } from './terms';
import type { Problem } from './issue';

/** What a cell's text must look like, and how to say so. */
const forms: Record<Exclude<ColumnType, 'text'>, { fits(text: string): boolean; hint: string }> = {
	integer: {
		fits: (text) => /^-?(0|[1-9]\d{0,8})$/.test(text),
		hint: 'write a whole number, like 2024'
	},
	amount: {
		fits: (text) => /^-?(0|[1-9]\d{0,15})(\.\d{1,2})?$/.test(text),
		hint: 'write a decimal with at most 2 decimals and no separators, like 1091500.00'
	},
	number: {
		fits: (text) => /^-?(0|[1-9]\d{0,13})(\.\d{1,4})?$/.test(text),
		hint: 'write a decimal with at most 4 decimals and no separators, like 96.62'
	},
	date: { fits: isDate, hint: 'write the day as 2024-08-30' }
};

function isDate(text: string): boolean {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	return day !== undefined && !isNaN(+day) && day.toISOString().startsWith(text);
}

/** What is wrong with one cell by itself: empty where it must not be, ill-formed, or outside its vocabulary. */
export function checkCell(
	column: string,
	{ type, required, values, joint }: Column,
	text: string
): { readonly rule: string; readonly problem: Problem } | undefined {
	if (text === '') return required ? { rule: 'required', problem: empty(column) } : undefined;
	if (type !== 'text' && !forms[type].fits(text))
		return { rule: 'type', problem: illFormed(column, text, type) };
	if (!values) return undefined;
	const unknown = (joint ? text.split('+') : [text]).find((id) => !Object.hasOwn(values, id));
	if (unknown === undefined) return undefined;
	return { rule: 'term', problem: { ...unknownTerm(column, unknown, values), value: text } };
}

const empty = (column: string): Problem => ({
	column,
	value: '',
	what: `no ${column}`,
	hint: 'it must not be empty'
});

const illFormed = (column: string, value: string, type: Exclude<ColumnType, 'text'>): Problem => ({
	column,
	value,
	what: `bad ${column} "${value}"`,
	hint: forms[type].hint
});
