import { cell } from '../row';
import type { Rule } from './rule';

const forms: Readonly<Record<string, { readonly code: RegExp; readonly hint: string }>> = {
	function: {
		code: /^[12]\d{2}(\d{2}(\d{2})?)?$/,
		hint: 'write 3, 5 or 7 digits for 类, 款 or 项, like 2012801'
	},
	economic: { code: /^[35]\d{2}(\d{2})?$/, hint: 'write 3 or 5 digits for 类 or 款, like 30101' }
};

/** A line's code has the digits of its classification's levels; a joint line's codes are joined by `+`. */
export const spendingCode: Rule = {
	id: 'spending-code',
	tables: ['spending'],
	reads: ['classification', 'code'],
	check(row) {
		const value = cell(row, 'code');
		const form = forms[cell(row, 'classification')];
		if (!form || value.split('+').every((code) => form.code.test(code))) return undefined;
		return { column: 'code', value, what: `bad code "${value}"`, hint: form.hint };
	}
};
