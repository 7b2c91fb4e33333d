import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arrangementOf, unarranged, withArrangement } from '../../src/lib/state/arrangement';
import { embedAddress, embedCode } from '../../src/lib/state/embed';
import {
	embedOf,
	figureOf,
	keys,
	showing,
	tablesOf,
	withEmbed,
	withFigure,
	withoutShown,
	withTables
} from '../../src/lib/state/shown';
import { filteredPages } from '../support/filtered-pages';

const pages = Object.entries(filteredPages);

test('which figures stand as tables is in the query string and no part of the selection', () => {
	expect(withTables('?year=2023', ['trend', 'rank'])).toBe('?year=2023&tables=rank,trend');
	expect(tablesOf('?tables=rank,trend&year=2023')).toEqual(['rank', 'trend']);
	expect(withoutShown('?tables=rank&year=2023')).toBe('?year=2023');
	expect(withTables('?tables=rank', [])).toBe('');
});

test('before the page answers to input its first script knows them too', () => {
	const script = readFileSync('static/early.js', 'utf8');
	const known = /\[\?&\]\(([\w|]+)\)=/.exec(script)?.[1]?.split('|');
	expect(known).toEqual([...keys]);
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

test('the order and the words of a table are in the query string and no part of the selection', () => {
	const order = { column: 'rate', down: true };
	const search = withArrangement('?year=2023', 'rank', { order, words: '昌吉 9,5:1' });
	expect(search).toBe(
		`?year=2023&order=rank:rate:down&words=rank:${encodeURIComponent('昌吉 9,5:1')}`
	);
	expect(arrangementOf(search, 'rank')).toEqual({ order, words: '昌吉 9,5:1' });
	expect(arrangementOf(search, 'trend')).toEqual(unarranged);
	// Who rests between two words finds the space again.
	const typed = { order: null, words: '昌吉 ' };
	expect(arrangementOf(withArrangement('', 'rank', typed), 'rank')).toEqual(typed);
	const both = withArrangement(search, 'trend', { order: { ...order, down: false }, words: '' });
	expect(both).toContain('order=rank:rate:down,trend:rate:up');
	expect(withoutShown(both)).toBe('?year=2023');
	expect(withArrangement(search, 'rank', unarranged)).toBe('?year=2023');
	expect(arrangementOf('?order=rank:rate,rank&words=rank:%E0%A4%A', 'rank')).toEqual(unarranged);
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

test('a figure by itself is asked for beside the selection, and leaves it as it was', () => {
	const search = withEmbed('?year=2024&figure=record,row:x&tables=rank', 'rank');
	expect(search).toBe('?year=2024&tables=rank&embed=1&only=rank');
	expect(embedOf(search)).toEqual({ only: 'rank' });
	expect(embedOf('?embed=1')).toEqual({ only: null });
	expect(embedOf('?year=2024&only=rank')).toBeNull();
	expect(withoutShown(search)).toBe('?year=2024');
	expect(withEmbed(search, null)).toBe('?year=2024&tables=rank');
});

test.each(pages)('%s chooses nothing by a name that only shows', (_, { spec }) => {
	const names = [
		...spec.dimensions,
		...Object.keys(spec.params({})),
		...Object.keys(spec.open ?? {})
	];
	expect(names.length).toBeGreaterThan(0);
	for (const name of names) expect(withoutShown(`?${name}=a`)).toBe(`?${name}=a`);
});

test('the code of an embedded figure holds its own origin and survives what a title holds', () => {
	const address = embedAddress('http://intranet.test/sub/compare/?year=2024#rank-title', 'rank');
	expect(address).toBe('http://intranet.test/sub/compare/?year=2024&embed=1&only=rank');
	const code = embedCode({ address, title: '“三公”"<经费>', height: 480 });
	expect(code).toContain('year=2024&amp;embed=1&amp;only=rank"');
	expect(code).toContain('title="“三公”&quot;&lt;经费&gt;"');
});
