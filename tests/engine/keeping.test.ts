import { expect, test } from 'vitest';
import { openNative } from '../../src/lib/engine/native';
import { keptIn } from '../../src/lib/engine/setup';
import { compile } from '../../src/lib/query/compile';
import { chosenQuestion } from '../../src/lib/query/question';
import type { Where } from '../../src/lib/query/where';
import { copySnapshot } from '../support/snapshot';
import { usePage } from './harness/page';

const on = usePage(copySnapshot);

const [, keptSchema] = keptIn.split('.');
const keptTables = {
	sql: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = '${keptSchema}' ORDER BY name`,
	params: []
};

const rate = (where: Where) => compile(chosenQuestion('execution_rate', ['unit', 'year'], where));

test('a table is made once nothing is asked, and the next filters are answered out of it', async () => {
	await on.open();
	const [first, next] = [
		rate({ level: ['county'] }),
		rate({ level: ['prefecture'], year: ['2024'] })
	];
	const found = await on.page.evaluate(
		async ([first, next, tables]) => {
			const { engine } = window.harness;
			const answers = [await engine.query(first)];
			for (let asked = 0; asked < 25; asked += 1) {
				await new Promise((resolve) => setTimeout(resolve, 500));
				const names = await engine.query(tables, { fresh: true });
				if (names.length > 0) return [...answers, await engine.query(next), names];
			}
			return answers;
		},
		[first, next, keptTables] as const
	);
	const native = await openNative(on.site.snapshot);
	const direct = await Promise.all(
		[first, next].map(({ sql, params }) => native.query({ sql, params }))
	);
	await native.close();
	expect(found).toEqual([...direct, [{ name: 'execution_rate' }]]);
	expect(direct.every((rows) => rows.length > 0)).toBe(true);
});

test('what only a filter tells apart is picked out of the answer for all, which is held once nothing is asked', async () => {
	await on.open();
	const next = rate({ level: ['prefecture'], year: ['2024'] });
	// Asked by itself it would fail: an answer can only have been picked.
	const { picked = expect.fail('nothing is picked') } = next;
	const found = await on.page.evaluate(
		async ([first, next]) => {
			const { engine } = window.harness;
			await engine.query(first);
			for (let asked = 0; asked < 25; asked += 1) {
				await new Promise((resolve) => setTimeout(resolve, 500));
				const rows = await engine.query(next).catch(() => undefined);
				if (rows) return rows;
			}
			return undefined;
		},
		[rate({ level: ['county'] }), { sql: 'SELECT not_asked', params: [], picked }] as const
	);
	const native = await openNative(on.site.snapshot);
	const direct = await native.query({ sql: next.sql, params: next.params });
	await native.close();
	expect(found).toEqual(direct);
	expect(direct.length).toBeGreaterThan(0);
});

test('what an engine does of its own gives way to a question', async () => {
	await on.open();
	const endless =
		'SELECT sum(length(a.row_id || b.row_id || c.row_id)) AS n FROM observation a, observation b, observation c';
	const found = await on.page.evaluate(async (endless) => {
		const { engine, workers } = window.harness;
		const from = { sql: endless, params: [] };
		const few = { sql: 'SELECT 1 AS one', params: [] };
		await engine.query({ ...few, picked: { from, keys: [], by: { n: 'n' } } });
		// Long enough for the engine to begin with the answer for all.
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const rows = await engine.query({ sql: 'SELECT 2 AS two', params: [] });
		return { rows, workers: workers.length };
	}, endless);
	expect(found).toEqual({ rows: [{ two: 2 }], workers: 1 });
});

test('an answer is remembered as long as the records stand', async () => {
	await on.open();
	const same = await on.page.evaluate(async (statement) => {
		const { engine } = window.harness;
		const [one, two] = [await engine.query(statement), await engine.query(statement)];
		engine.renew();
		const three = await engine.query(statement);
		const four = await engine.query(statement, { fresh: true });
		return { again: one === two, anew: three !== one && four !== three, rows: [one, three, four] };
	}, rate({}));
	expect(same).toMatchObject({ again: true, anew: true });
	expect(same.rows[1]).toEqual(same.rows[0]);
	expect(same.rows[2]).toEqual(same.rows[0]);
});
