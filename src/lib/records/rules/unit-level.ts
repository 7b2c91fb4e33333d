import { cell } from '../row';
import type { Rule } from './rule';

/** A unit is of the level of its region. */
export const unitLevel: Rule = {
	id: 'unit-level',
	tables: ['unit'],
	reads: ['region_code', 'level'],
	check(row, { regions }) {
		const value = cell(row, 'level');
		const region = regions.get(cell(row, 'region_code'));
		if (!region || region.level === value) return undefined;
		return {
			column: 'level',
			value,
			what: `level "${value}" of a unit in ${region.name}`,
			hint: `that region's level is "${region.level}"`
		};
	}
};
