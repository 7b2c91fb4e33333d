import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tablesOf, withoutTables, withTables } from '../../src/lib/state/tables';

test('which figures stand as tables is in the query string and no part of the selection', () => {
	expect(withTables('?year=2023', ['trend', 'rank'])).toBe('?year=2023&tables=rank,trend');
	expect(tablesOf('?tables=rank,trend&year=2023')).toEqual(['rank', 'trend']);
	expect(withoutTables('?tables=rank&year=2023')).toBe('?year=2023');
	expect(withTables('?tables=rank', [])).toBe('');
});

test('any query string survives having tables put in and taken out', () => {
	const word = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
	const pair = fc.tuple(word, word).filter(([name]) => name !== 'tables');
	fc.assert(
		fc.property(fc.array(pair), fc.uniqueArray(word), (pairs, ids) => {
			const search = pairs.length === 0 ? '' : `?${pairs.map((each) => each.join('=')).join('&')}`;
			expect(withoutTables(withTables(search, ids))).toBe(search);
			expect([...tablesOf(withTables(search, ids))]).toEqual([...ids].sort());
		})
	);
});
