import { cell } from '../row';
import type { Rule } from './rule';

/** Where a figure is given its basis is too; where it is absent there is none. */
export const basis: Rule = {
	id: 'basis',
	reads: ['basis', 'absence'],
	check(row) {
		const value = cell(row, 'basis');
		const absence = cell(row, 'absence');
		if ((value === '') !== (absence === '')) return undefined;
		return value === ''
			? {
					column: 'basis',
					value,
					what: 'no basis of a figure',
					hint: 'say "stated", "derived" or "residue"'
				}
			: {
					column: 'basis',
					value,
					what: `basis "${value}" of an absent figure`,
					hint: 'leave it empty'
				};
	}
};
