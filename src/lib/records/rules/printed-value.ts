import type { Decimal } from 'decimal.js';
import { Exact } from '../../util/exact';
import { reachable, readFigures } from '../figures';
import type { Problem } from '../issue';
import { cell, type Row } from '../row';
import { factorOf } from '../units';
import { valueUnit } from '../value-unit';
import type { Rule } from './rule';

/** Above this many operands a derivation is not searched. */
const mostOperands = 8;

/** The value is the printed number times its unit; a derived one is a sum or difference of its printed operands. */
export const printedValue: Rule = {
	id: 'printed-value',
	tables: ['observation', 'spending', 'project', 'claim'],
	reads: ['value', 'basis', 'printed', 'printed_unit'],
	check(row, { table }) {
		const printed = cell(row, 'printed');
		const unit = valueUnit(table, row);
		const factor = unit && factorOf(unit, cell(row, 'printed_unit'));
		if (!factor || printed === '' || cell(row, 'value') === '') return undefined;
		const figures = readFigures(printed);
		if (!figures) return unreadable(printed);
		const derived = cell(row, 'basis') === 'derived';
		if (derived && figures.length > mostOperands) return undefined;
		const expected = (derived ? reachable(figures) : figures).map((each) => each.times(factor));
		return expected.some((each) => agrees(row, each)) ? undefined : differs(row, expected);
	}
};

function agrees(row: Row, expected: Decimal): boolean {
	const value = new Exact(cell(row, 'value'));
	// a cut is often printed without its sign, in words only
	return cell(row, 'measure') === 'budget_adjustment'
		? value.abs().equals(expected.abs())
		: value.equals(expected);
}

const unreadable = (printed: string): Problem => ({
	column: 'printed',
	value: printed,
	what: `printed "${printed}" is not a number`,
	hint: 'write only the number as printed, several separated by " | "'
});

function differs(row: Row, expected: readonly Decimal[]): Problem {
	const value = cell(row, 'value');
	const [printed, unit] = [cell(row, 'printed'), cell(row, 'printed_unit')];
	return {
		column: 'value',
		value,
		what: `value "${value}" does not follow from printed "${printed}" ${unit}`,
		hint: mixedUp(row, expected) ?? advice(row, expected)
	};
}

function mixedUp(row: Row, expected: readonly Decimal[]): string | undefined {
	const value = new Exact(cell(row, 'value'));
	const meant = expected.find(
		(each) => value.equals(each.times(1e4)) || value.times(1e4).equals(each)
	);
	const money = cell(row, 'printed_unit').includes('元');
	return meant && money ? `元 and 万元 are mixed up, it should be ${meant.toFixed(2)}` : undefined;
}

function advice(row: Row, [first, ...others]: readonly Decimal[]): string {
	if (cell(row, 'basis') === 'derived')
		return 'it should be the sum or difference of the printed figures';
	return first && others.length === 0
		? `it should be ${first.toFixed(2)}`
		: 'it should be one of the printed figures';
}
