import { valueUnit } from '../value-unit';
import { printedUnits, factorOf } from '../units';
import { cell } from '../row';
import type { Rule } from './rule';

/** The printed unit is one from which the value's unit follows. */
export const printedUnit: Rule = {
	id: 'printed-unit',
	tables: ['observation', 'spending', 'project', 'claim'],
	reads: ['value', 'printed', 'printed_unit'],
	check(row, { table }) {
		if (cell(row, 'value') === '' || cell(row, 'printed') === '') return undefined;
		const value = cell(row, 'printed_unit');
		const unit = valueUnit(table, row);
		if (unit === undefined || factorOf(unit, value)) return undefined;
		return {
			column: 'printed_unit',
			value,
			what: `printed_unit "${value}" of a value in ${unit}`,
			hint: `use one of ${Object.keys(printedUnits(unit)).join(', ')}`
		};
	}
};
