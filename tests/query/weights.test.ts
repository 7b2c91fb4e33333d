import { expect, test } from 'vitest';
import { askWeights } from '../../src/lib/query/lists/weights';
import { engineOver } from '../support/engine';

const engine = await engineOver();

test('of few records and of many the same ones are spoken of', async () => {
	const all = await engine.query({ sql: 'FROM row_weight ORDER BY row_id', params: [] });
	const weighty = all.map(({ row_id }) => String(row_id));
	const unknown = Array.from({ length: 2000 }, (_, i) => `no-such-report#observation-${i}`);
	const some = weighty.filter((_, i) => i % 3 === 0).slice(0, 200);
	expect(some.length).toBeGreaterThan(20);
	const few = await askWeights(engine, some);
	expect(few.map(({ row_id }) => row_id)).toEqual(some);
	expect(await askWeights(engine, [...some, ...unknown])).toEqual(few);
	expect(await askWeights(engine, unknown)).toEqual([]);
});
