import { expect, test } from 'vitest';
import { ofWeight } from '../../src/lib/checks/core/weight';
import { askFindings } from '../../src/lib/query/lists/findings';
import { askCited } from '../../src/lib/query/lists/findings-cited';
import type { FindingFilter } from '../../src/lib/query/lists/findings-chosen';
import { engineOver } from '../support/engine';
import { recording, type Recorded } from '../support/recording';
import { wheres } from './lists';

const engine = await engineOver();
const [contradiction] = ofWeight;
const filters: readonly FindingFilter[] = [
	{ verdicts: ofWeight },
	{ verdicts: [contradiction] },
	{ verdicts: [contradiction], check: 'I11' },
	{ verdicts: [contradiction], kind: 'final' }
];

test('findings of weight are those among all, both their sides too', async () => {
	let told = 0;
	for (const where of wheres)
		for (const { verdicts, ...filter } of filters) {
			const all = await askFindings(engine, where, filter);
			const own = await askFindings(engine, where, { ...filter, verdicts });
			expect(own).toEqual(all.filter(({ verdict }) => verdicts?.includes(verdict)));
			expect(await askFindings(engine, where, { ...filter, verdicts, limit: 3 })).toEqual(
				own.slice(0, 3)
			);
			expect(await askCited(engine, where, { ...filter, verdicts }, own)).toEqual(
				await askCited(engine, where, filter, own)
			);
			told += own.length;
		}
	expect(told).toBeGreaterThan(40);
});

test('those picked out of an answer that is held are those that are asked', async () => {
	const { engine: asked, recorded } = recording(engine);
	for (const where of wheres)
		for (const filter of filters) {
			const found = await askFindings(asked, where, filter);
			await askCited(asked, where, filter, found);
		}
	const held = recorded.filter(({ statement, rows }) => statement.picked && rows.length > 0);
	expect(held.length).toBeGreaterThan(wheres.length);
	for (const each of held) expect(await picked(each)).toEqual(each.rows);
});

/** The rows with one of its keys in the answer that a statement may be picked from. */
async function picked({ statement }: Recorded) {
	const { from, keys, by } = statement.picked ?? expect.fail('nothing is picked');
	const wanted = 'sql' in keys ? await engine.query(keys) : keys;
	const rows = await engine.query(from);
	return rows.filter((row) =>
		wanted.some((key) => Object.entries(by).every(([column, name]) => row[column] === key[name]))
	);
}
