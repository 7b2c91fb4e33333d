import { cell } from '../row';
import type { Rule } from './rule';

/** A figure says what was printed and where; an absent one has nothing printed unless it could not be read. */
export const provenance: Rule = {
	id: 'provenance',
	reads: ['basis', 'absence', 'printed', 'locator'],
	check(row) {
		const printed = cell(row, 'printed');
		const [basis, absence] = [cell(row, 'basis'), cell(row, 'absence')];
		if ((basis === '') === (absence === '')) return undefined;
		if (basis !== '') {
			const column = ['locator', 'printed'].find((name) => cell(row, name) === '');
			if (column === undefined) return undefined;
			return {
				column,
				value: '',
				what: `no ${column} of a figure`,
				hint: 'say what the report prints and where'
			};
		}
		if (printed === '' || absence === 'unparseable') return undefined;
		return {
			column: 'printed',
			value: printed,
			what: `printed "${printed}" of an absent figure`,
			hint: 'enter the figure, or leave printed empty'
		};
	}
};
