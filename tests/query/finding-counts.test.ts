import { expect, test } from 'vitest';
import { askFindings, type FindingRow } from '../../src/lib/query/lists/findings';
import type { FindingFilter } from '../../src/lib/query/lists/findings-chosen';
import {
	askFindingCounts,
	askFindingScope,
	askUnitFindingCounts
} from '../../src/lib/query/lists/findings-counts';
import { groupBy } from '../../src/lib/util/group';
import { engineOver } from '../support/engine';
import { wheres } from './lists';

const engine = await engineOver();
const filters: readonly FindingFilter[] = [
	{},
	{ kind: 'final' },
	{ check: 'I11' },
	{ report: '652300-gsl-2024-final' },
	{ check: 'I11', kind: 'final' }
];
const places = [
	...wheres,
	{ region: ['650000'] },
	{ region: ['650000', '510900'] },
	{ region: ['652300'], year: ['2024'] },
	{ region: ['510000'], type: ['gsl'], level: ['county'] }
];

const tally = (rows: readonly FindingRow[], by: (row: FindingRow) => string) =>
	Object.fromEntries([...groupBy(rows, by)].map(([name, of]) => [name, of.length]));

test('what is counted beforehand is as much as the findings themselves, whatever is chosen', async () => {
	let told = 0;
	for (const where of places)
		for (const filter of filters) {
			const all = await askFindings(engine, where, filter);
			const counts = await askFindingCounts(engine, where, filter);
			expect(
				Object.fromEntries(counts.map(({ check_id, verdict, n }) => [`${check_id} ${verdict}`, n]))
			).toEqual(tally(all, ({ check_id, verdict }) => `${check_id} ${verdict}`));
			const years = all.map(({ year }) => year);
			expect(await askFindingScope(engine, where, filter)).toMatchObject({
				units: new Set(all.map(({ unit_id }) => unit_id)).size,
				reports: new Set(all.map(({ report_id }) => report_id)).size,
				first: all.length === 0 ? null : Math.min(...years),
				last: all.length === 0 ? null : Math.max(...years)
			});
			told += all.length;
		}
	expect(told).toBeGreaterThan(1000);
});

test('units with the most findings of the chosen verdicts come with all of theirs', async () => {
	const verdicts = ['contradiction'] as const;
	for (const where of places) {
		const all = await askFindings(engine, where);
		const of = groupBy(all, ({ unit_id }) => unit_id);
		const wanted = (id: string) =>
			of.get(id)?.filter(({ verdict }) => verdict === verdicts[0]).length ?? 0;
		const most = [...of.keys()].sort((a, b) => wanted(b) - wanted(a) || (a < b ? -1 : 1));
		const kept = most.slice(0, 3);
		const found = await askUnitFindingCounts(engine, where, { verdicts }, 3);
		expect(
			Object.fromEntries(
				found.map(({ unit_id, check_id, verdict, n }) => [`${unit_id} ${check_id} ${verdict}`, n])
			)
		).toEqual(
			tally(
				all.filter(({ unit_id }) => kept.includes(unit_id)),
				({ unit_id, check_id, verdict }) => `${unit_id} ${check_id} ${verdict}`
			)
		);
	}
});
