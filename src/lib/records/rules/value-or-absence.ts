import { cell } from '../row';
import type { Rule } from './rule';

/** A row has either a value or the reason why it has none. */
export const valueOrAbsence: Rule = {
	id: 'value-or-absence',
	reads: ['value', 'absence'],
	check(row) {
		const value = cell(row, 'value');
		const absence = cell(row, 'absence');
		if ((value === '') !== (absence === '')) return undefined;
		return value === ''
			? {
					column: 'value',
					value,
					what: 'neither value nor absence',
					hint: 'give the value, or the reason of its absence; empty is not zero'
				}
			: {
					column: 'absence',
					value: absence,
					what: `value "${value}" beside absence "${absence}"`,
					hint: 'keep one of the two'
				};
	}
};
