import { tableFromArrays, type Table } from 'apache-arrow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Statement } from '../../src/lib/engine/engine';
import { Holding } from '../../src/lib/engine/holding';
import { Leisure } from '../../src/lib/engine/leisure';
import { Recent } from '../../src/lib/engine/recent';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = (sql: string, unit: string): Statement => ({
	...{ sql: `${sql} WHERE unit = '${unit}'`, params: [] },
	picked: { from: { sql, params: [] }, keys: [{ id: unit }], by: { unit: 'id' } }
});

/** A holding over answers by their statements, with what was fetched of them. */
function holdingOf(answers: Readonly<Record<string, Table>>) {
	const fetched: string[] = [];
	const leisure = new Leisure();
	const holding = new Holding(({ sql }) => {
		fetched.push(sql);
		return Promise.resolve(answers[sql] as Table);
	}, leisure);
	const ask = async (statement: Statement) => {
		const rows = await leisure.during(() => holding.rowsOf(statement, () => Promise.resolve([])));
		await vi.runAllTimersAsync();
		return rows;
	};
	return { fetched, ask };
}

const units = tableFromArrays({ unit: ['a', 'b', 'a'], n: Int32Array.of(1, 2, 3) });

test('an answer is fetched after the first question, and picked from then on', async () => {
	const { fetched, ask } = holdingOf({ all: units });
	expect(await ask(of('all', 'a'))).toBeUndefined();
	expect(await ask(of('all', 'a'))).toEqual([
		{ unit: 'a', n: 1 },
		{ unit: 'a', n: 3 }
	]);
	expect(await ask(of('all', 'b'))).toEqual([{ unit: 'b', n: 2 }]);
	expect(fetched).toEqual(['all']);
});

test('answers that have rows of the same keys, and one that has them in another order, are picked each by itself', async () => {
	const { ask } = holdingOf({
		one: units,
		alike: tableFromArrays({ unit: ['a', 'b', 'a'], n: Int32Array.of(4, 5, 6) }),
		turned: tableFromArrays({ unit: ['b', 'a', 'a'], n: Int32Array.of(7, 8, 9) })
	});
	const keys = [{ id: 'a' }];
	const picked = async (name: string) => {
		const { picked, ...statement } = of(name, 'a');
		const rows = await ask({ ...statement, ...(picked && { picked: { ...picked, keys } }) });
		return rows?.map((row) => row['n']);
	};
	for (const name of ['one', 'alike', 'turned']) await picked(name);
	expect(await picked('one')).toEqual([1, 3]);
	expect(await picked('alike')).toEqual([4, 6]);
	expect(await picked('turned')).toEqual([8, 9]);
});

test('a row is the same object whenever it is picked, so that what is made of it may be kept with it', async () => {
	const { ask } = holdingOf({ all: units });
	await ask(of('all', 'a'));
	const [first, again] = [await ask(of('all', 'a')), await ask(of('all', 'a'))];
	expect(first?.[1]).toMatchObject({ n: 3 });
	expect(again?.[1]).toBe(first?.[1]);
});

test('an answer of too many bytes is asked each time and fetched once', async () => {
	const great = tableFromArrays({ unit: ['a'], n: Int32Array.of(1) });
	const heavy = tableFromArrays({ n: new Float64Array(6e6) });
	const { fetched, ask } = holdingOf({ great: great.assign(heavy) });
	for (let turn = 0; turn < 3; turn++) expect(await ask(of('great', 'a'))).toBeUndefined();
	expect(fetched).toEqual(['great']);
});

test('the longest unused of what is kept go first, by what they weigh', () => {
	const recent = new Recent<number>(10, (weight) => weight);
	expect(recent.set('a', 4)).toEqual([]);
	expect(recent.set('b', 4)).toEqual([]);
	expect(recent.get('a')).toBe(4);
	expect(recent.set('c', 6)).toEqual(['b']);
	expect(recent.set('a', 9)).toEqual([]);
	expect(recent.get('a')).toBe(4);
	expect(recent.get('b')).toBeUndefined();
	expect(recent.set('d', 8)).toEqual(['c', 'a']);
});
