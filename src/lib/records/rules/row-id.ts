import { cell } from '../row';
import type { Rule } from './rule';

/** A row's id is its report, table and a number. */
export const rowId: Rule = {
	id: 'row-id',
	reads: ['row_id', 'report_id'],
	check(row, { table }) {
		const value = cell(row, 'row_id');
		const expected = `${cell(row, 'report_id')}#${table}-`;
		if (value.startsWith(expected) && /^[1-9]\d*$/.test(value.slice(expected.length)))
			return undefined;
		return {
			column: 'row_id',
			value,
			what: `row_id "${value}" does not follow from its report and table`,
			hint: `write "${expected}<number>"`
		};
	}
};
