import { readPlace } from '../locator';
import { cell } from '../row';
import type { Rule } from './rule';

/** A locator is places separated by single spaces. */
export const locator: Rule = {
	id: 'locator',
	reads: ['locator'],
	check(row) {
		const value = cell(row, 'locator');
		const wrong = value === '' ? undefined : value.split(' ').find((place) => !readPlace(place));
		if (wrong === undefined) return undefined;
		return {
			column: 'locator',
			value,
			what: `bad place "${wrong}" of locator "${value}"`,
			hint: 'write L41, L285-294, p7 or p7:t5:r3, several separated by one space'
		};
	}
};
