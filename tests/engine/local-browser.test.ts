import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import type { LocalRecords } from '../../src/lib/engine/local/local';
import { openNative } from '../../src/lib/engine/native';
import { localised } from '../../src/lib/records/local';
import { readPackage } from '../../src/pipeline/package';
import { lists, wheres } from '../query/lists';
import { reportIn } from '../support/local';
import { shipped } from '../support/records';
import { copySnapshot } from '../support/snapshot';
import { recording } from '../support/recording';
import { remembering } from '../support/remembering';
import { usePage } from './harness/page';

/* DuckDB-WASM in a real browser and native DuckDB, over the same snapshot and the same local records. */

const on = usePage(copySnapshot);
let native: Engine;
let local: LocalRecords;

beforeAll(async () => {
	const { records } = await readPackage(shipped);
	const id = '652300-gsl-2024-final';
	local = { reports: [localised(reportIn(records, id))], replaced: [id] };
	native = remembering(await openNative(on.site.snapshot, local));
});
afterAll(() => native.close());

test('both engines give the same answer to every list', async () => {
	const { engine, recorded } = recording(native);
	for (const where of wheres) for (const ask of Object.values(lists)) await ask(engine, where);
	await on.open();
	const answers = await on.page.evaluate(
		async ([given, statements]) => {
			const { assets, startEngine } = window.harness;
			const joined = startEngine({ assets, base: '.', local: async () => given });
			const texts: string[] = [];
			for (const statement of statements) texts.push(JSON.stringify(await joined.query(statement)));
			return texts;
		},
		[local, recorded.map(({ statement }) => statement)] as const
	);
	expect(recorded.some(({ rows }) => JSON.stringify(rows).includes('~local'))).toBe(true);
	recorded.forEach(({ statement, rows }, i) =>
		expect(answers[i], statement.sql).toBe(JSON.stringify(rows))
	);
	expect(on.complaints).toEqual([]);
}, 180_000);

test('once local records change, the next question is answered over what they then are, without a download', async () => {
	await on.open();
	const outcome = await on.page.evaluate(async (given) => {
		const { assets, startEngine, workers } = window.harness;
		let records: typeof given | undefined = given;
		const engine = startEngine({ assets, base: '.', local: async () => records });
		const ids = () =>
			engine
				.query({
					sql: `SELECT report_id FROM report WHERE report_id LIKE '652300%'`,
					params: []
				})
				.then((rows) => rows.map((row) => row['report_id']));
		const first = await ids();
		performance.clearResourceTimings();
		records = undefined;
		const under = ids();
		engine.renew();
		const [asked, second] = [await under, await ids()];
		const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
		return { first, asked, second, workers: workers.length, loaded };
	}, local);
	expect(outcome).toMatchObject({
		first: ['652300-gsl-2024-final~local'],
		second: ['652300-gsl-2024-final'],
		workers: 2
	});
	expect(outcome.asked).toHaveLength(1);
	expect(outcome.loaded.filter((url) => /\.(wasm|duckdb)$/.test(url))).toEqual([]);
});

test('local records that the site can no longer take keep it from nothing, and are told of', async () => {
	await on.open();
	const outcome = await on.page.evaluate(async (given) => {
		const { assets, startEngine } = window.harness;
		const [report] = given.reports;
		const broken = { ...report, report: { ...report?.report, source_file: null } };
		const local = { reports: [broken], replaced: [] } as unknown as typeof given;
		const engine = startEngine({ assets, base: '.', local: async () => local });
		const rows = await engine.query({ sql: 'SELECT report_id FROM report', params: [] });
		return { n: rows.length, refused: engine.state.refused };
	}, local);
	expect(outcome.n).toBeGreaterThan(0);
	expect(outcome.refused).toContain('NOT NULL');
});
