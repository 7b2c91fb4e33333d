import { cell } from '../row';
import type { Rule } from './rule';

/** A report's id is its unit, year and kind, with `-tables` for a separate file of tables. */
export const reportId: Rule = {
	id: 'report-id',
	tables: ['report'],
	reads: ['report_id', 'unit_id', 'year', 'kind'],
	check(row) {
		const value = cell(row, 'report_id');
		const expected = ['unit_id', 'year', 'kind'].map((column) => cell(row, column)).join('-');
		if (value === expected || value === `${expected}-tables`) return undefined;
		return {
			column: 'report_id',
			value,
			what: `report_id "${value}" does not follow from its unit, year and kind`,
			hint: `write "${expected}", or "${expected}-tables" for a separate file of tables`
		};
	}
};
