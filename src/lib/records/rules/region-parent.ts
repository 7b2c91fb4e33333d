import { levels, type Level } from '../../model/terms';
import { cell } from '../row';
import type { Rule } from './rule';

const rank = (level: string) => Object.keys(levels).indexOf(level);

/** A province has no parent; any other region has one of a higher level in the same province. */
export const regionParent: Rule = {
	id: 'region-parent',
	tables: ['region'],
	reads: ['region_code', 'level', 'parent_code'],
	check(row, { regions }) {
		const level = cell(row, 'level') as Level;
		const value = cell(row, 'parent_code');
		const problem = (hint: string) => ({
			column: 'parent_code',
			value,
			what: `parent_code "${value}" does not suit a ${level}`,
			hint
		});
		if (level === 'province') return value === '' ? undefined : problem('leave it empty');
		if (value === '') return problem('give the code of the region above');
		const parent = regions.get(value);
		if (!parent) return undefined;
		const above = rank(parent.level) < rank(level);
		const inside = value.slice(0, 2) === cell(row, 'region_code').slice(0, 2);
		return above && inside ? undefined : problem('give the next region above in its province');
	}
};
