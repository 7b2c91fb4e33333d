import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	figureOf,
	showing,
	tablesOf,
	withFigure,
	withoutShown,
	withTables
} from '../../src/lib/state/shown';

test('which figures stand as tables is in the query string and no part of the selection', () => {
	expect(withTables('?year=2023', ['trend', 'rank'])).toBe('?year=2023&tables=rank,trend');
	expect(tablesOf('?tables=rank,trend&year=2023')).toEqual(['rank', 'trend']);
	expect(withoutShown('?tables=rank&year=2023')).toBe('?year=2023');
	expect(withTables('?tables=rank', [])).toBe('');
});

test('any query string survives having tables put in and taken out', () => {
	const word = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);
	const pair = fc.tuple(word, word).filter(([name]) => name !== 'tables' && name !== 'figure');
	fc.assert(
		fc.property(fc.array(pair), fc.uniqueArray(word), (pairs, ids) => {
			const search = pairs.length === 0 ? '' : `?${pairs.map((each) => each.join('=')).join('&')}`;
			expect(withoutShown(withTables(search, ids))).toBe(search);
			expect([...tablesOf(withTables(search, ids))]).toEqual([...ids].sort());
		})
	);
});

test('the opened figure stands legibly in the query string and comes back letter by letter', () => {
	const address =
		'ratio,rows:a-2024-final#observation-1 a-2024-final#observation-2,base:b#score-30110+30111';
	const search = withFigure('?year=2023&tables=rank', address);
	expect(search).toContain('&figure=ratio,rows:a-2024-final%23observation-1+a-2024');
	expect(figureOf(search)).toBe(address);
	expect(withFigure(search, null)).toBe('?year=2023&tables=rank');
});

test('another selection goes on showing the same tables and the same figure', () => {
	expect(showing('?year=2024', '?year=2023&figure=record,row:x&tables=rank')).toBe(
		'?year=2024&tables=rank&figure=record,row:x'
	);
	expect(showing('', '?year=2023')).toBe('');
});
