import { expect, test } from 'vitest';
import type { Compared, UnitYear } from '../../src/lib/views/compare/answers';
import { placeCells, placesOf, riseSentence } from '../../src/lib/views/compare/rank-change';
import type { UnitRow } from '../../src/lib/query/lists/units';

const answer = (unit: string, value: string, denominator: string): UnitYear => ({
	...{ unit, year: 2024, value, denominator, numerator: null, absence: null, basis: 'stated' },
	...{ numerator_rows: null, denominator_rows: null, small_base: false, n: 1, of: 1, address: '' }
});

const both = (unit: string, initial: [string, string], adjusted: [string, string]) => ({
	initial: answer(unit, ...initial),
	adjusted: answer(unit, ...adjusted)
});

const names = { a: '甲', b: '乙', c: '丙' };
const units = new Map(
	Object.entries(names).map(([id, short_name]) => [
		id,
		{ unit_id: id, short_name, level: 'county' } as unknown as UnitRow
	])
);
const answers = { units } as unknown as Compared;

// 甲 keeps its budget, 乙 has it cut, 丙 has it raised.
const pairs = [
	both('a', ['95.00', '100'], ['95.00', '100']),
	both('b', ['90.00', '100'], ['100.00', '90']),
	both('c', ['99.00', '100'], ['66.00', '150'])
];

test('places on both budgets and what changes between them', () => {
	const places = placesOf(answers, pairs);
	const words = ['a', 'b', 'c'].map((id) => placeCells(places.get(id)).map(({ text }) => text));
	expect(words).toEqual([
		['2', '2', '不变'],
		['3', '1', '升2位'],
		['1', '3', '降2位']
	]);
});

test('who rises only because the budget was cut is named', () => {
	expect(riseSentence(answers, pairs, placesOf(answers, pairs))).toBe(
		'改按全年预算，位次上升的为乙；其中乙的全年预算少于年初预算，支出未变而执行率升高。'
	);
});

test('a unit alone in its level has no place', () => {
	expect(placesOf(answers, pairs.slice(0, 1)).size).toBe(0);
	expect(placeCells(undefined).map(({ text }) => text)).toEqual(['不排位', '不排位', '']);
});
