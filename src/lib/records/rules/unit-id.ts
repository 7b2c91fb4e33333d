import { cell } from '../row';
import type { Rule } from './rule';

/** A unit's id is its region and type, with a number from the second of a kind on. */
export const unitId: Rule = {
	id: 'unit-id',
	tables: ['unit'],
	reads: ['unit_id', 'region_code', 'type'],
	check(row) {
		const value = cell(row, 'unit_id');
		const expected = `${cell(row, 'region_code')}-${cell(row, 'type')}`;
		const rest = value.startsWith(expected) ? value.slice(expected.length) : 'x';
		if (/^(-([2-9]|[1-9]\d+))?$/.test(rest)) return undefined;
		return {
			column: 'unit_id',
			value,
			what: `unit_id "${value}" does not follow from its region and type`,
			hint: `write "${expected}", or "${expected}-2" for a second one`
		};
	}
};
