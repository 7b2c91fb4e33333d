import { describe, expect, test } from 'vitest';
import { candidate, type Draft } from '../../src/lib/ingest/candidate';
import { decide, valueOf } from '../../src/lib/ingest/decide';

/* What a person decides of a figure goes before how it was read. */

const row: Draft<'observation'> = {
	...{ year: 2031, measure: 'revenue', stage: 'final', scope: 'all', fund: null, absence: null },
	...{ value: '80000.00', basis: 'stated', printed: '8', printed_unit: '万元', locator: 'L5' },
	note: null
};
const one = candidate('observation', row, '句', false);

test('what nobody decided stays as it was read', () => {
	expect(decide([one], { other: 'dropped' })).toEqual([one]);
});

test('what is accepted is certain, what is dropped is gone', () => {
	expect(decide([one], { [one.key]: 'accepted' })).toEqual([{ ...one, certain: true }]);
	expect(decide([one], { [one.key]: 'dropped' })).toEqual([]);
});

test('what is corrected has the printed number and its value, under the key that claims point to', () => {
	const [corrected] = decide([one], { [one.key]: { printed: '1,234.5' } });
	expect(corrected).toMatchObject({
		key: one.key,
		certain: true,
		row: { printed: '1,234.5', value: '12345000.00', printed_unit: '万元' }
	});
});

describe('the value of a printed number', () => {
	test('is in the unit of its row', () => {
		expect(valueOf('observation', row, '8.5')).toBe('85000.00');
		expect(valueOf('observation', { ...row, printed_unit: '元' }, '8.5')).toBe('8.50');
	});

	test('is none for a word, or for a unit that does not fit', () => {
		expect(valueOf('observation', row, '八')).toBeUndefined();
		expect(valueOf('observation', { ...row, printed_unit: '人' }, '8')).toBeUndefined();
	});
});
