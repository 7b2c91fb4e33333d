import type { Problem } from '../issue';
import { cell, type Row } from '../row';
import type { Rule } from './rule';

/** A value has a basis, and nothing else has. */
export const basisOfValue: Rule = {
	id: 'basis',
	reads: ['value', 'basis'],
	check: (row) => mismatch(row, cell(row, 'value') !== '')
};

/** An indicator row has a basis or the reason of its absence. */
export const basisOfIndicator: Rule = {
	id: 'basis',
	tables: ['indicator'],
	reads: ['basis', 'absence'],
	check: (row) => mismatch(row, cell(row, 'absence') === '')
};

function mismatch(row: Row, given: boolean): Problem | undefined {
	const value = cell(row, 'basis');
	if (given === (value !== '')) return undefined;
	return given
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
