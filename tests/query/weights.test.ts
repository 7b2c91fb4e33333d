import { expect, test } from 'vitest';
import { askAllWeights, askWeights } from '../../src/lib/query/lists/weights';
import { engineOver } from '../support/engine';

const engine = await engineOver();

test('of some records those are named that are among all', async () => {
	const all = await askAllWeights(engine);
	const unknown = Array.from({ length: 200 }, (_, i) => `no-such-report#observation-${i}`);
	const some = all.filter((_, i) => i % 3 === 0).slice(0, 200);
	expect(some.length).toBeGreaterThan(20);
	const ids = some.map(({ row_id }) => row_id);
	expect(await askWeights(engine, [...ids, ...unknown])).toEqual(some);
	expect(await askWeights(engine, unknown)).toEqual([]);
});
