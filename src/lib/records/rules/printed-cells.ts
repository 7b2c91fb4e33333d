import { Exact } from '../../util/exact';
import { numbersIn } from '../figures';
import type { Problem } from '../issue';
import { cell, type Row } from '../row';
import type { Rule } from './rule';

/** The score of a row with several figures is one of the numbers in its printed cells. */
const standsIn = (table: 'score' | 'indicator', column: 'value' | 'score'): Rule => ({
	id: 'printed-cells',
	tables: [table],
	reads: [column, 'basis', 'printed'],
	check(row) {
		if (cell(row, 'basis') === 'derived' || cell(row, 'printed') === '') return undefined;
		return missing(row, column);
	}
});

function missing(row: Row, column: string): Problem | undefined {
	const value = cell(row, column);
	const printed = cell(row, 'printed');
	if (value === '' || numbersIn(printed).some((number) => number.equals(new Exact(value))))
		return undefined;
	return {
		column,
		value,
		what: `${column} "${value}" is not among printed "${printed}"`,
		hint: 'list every cell of the row as printed, separated by " | "'
	};
}

export const printedScore = standsIn('score', 'value');
export const printedIndicator = standsIn('indicator', 'score');
