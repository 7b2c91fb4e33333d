import { cell } from '../row';
import type { Rule } from './rule';

/** A region's code has six digits. */
export const regionCode: Rule = {
	id: 'region-code',
	tables: ['region'],
	reads: ['region_code'],
	check(row) {
		const value = cell(row, 'region_code');
		if (/^[1-9]\d{5}$/.test(value)) return undefined;
		return {
			column: 'region_code',
			value,
			what: `bad region_code "${value}"`,
			hint: 'write the six digits of GB/T 2260, like 110105'
		};
	}
};
