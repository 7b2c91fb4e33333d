import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine, ResultRow } from '../../src/lib/engine/engine';
import type { LocalRecords } from '../../src/lib/engine/local/local';
import { openNative } from '../../src/lib/engine/native';
import { recordTables, tableNames, type Records, type TableName } from '../../src/lib/model/schema';
import { localised, type LocalReport } from '../../src/lib/records/local';
import { sortRecords } from '../../src/lib/records/sorted';
import { compile } from '../../src/pipeline/compile';
import { withFindings } from '../../src/pipeline/findings';
import { readPackage } from '../../src/pipeline/package';
import { reportOf, says } from '../checks/records';
import { reportIn, withoutReport } from '../support/local';
import { shipped } from '../support/records';
import { lists, wheres } from '../query/lists';

/* Records of a device stand beside the shipped ones as if they had been shipped, and are told apart from them. */

let folder: string;
let records: Records;
/** The records as they are shipped. */
let whole: Engine;
let opened: Engine[] = [];
let files = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'jiheng-local-'));
	records = (await readPackage(shipped)).records;
	whole = await engineOver(records);
});
afterAll(async () => {
	await Promise.all(opened.map((engine) => engine.close()));
	opened = [];
	await rm(folder, { recursive: true });
});

/** The package as the site would ship it, with local records beside it. */
async function engineOver(package_: Records, local?: LocalRecords): Promise<Engine> {
	const file = package_ === records ? inject('snapshot') : await compiled(package_);
	const engine = await openNative(file, local);
	opened.push(engine);
	return engine;
}

async function compiled(package_: Records): Promise<string> {
	const file = join(folder, `${files++}.duckdb`);
	await compile(withFindings(sortRecords(package_)), file);
	return file;
}

const all = (engine: Engine, sql: string) => engine.query({ sql, params: [] });

/** An answer without the marks of what is local. */
const unmarked = (rows: readonly ResultRow[]) =>
	JSON.stringify([rows])
		.replaceAll(/~(?:selfeval|evaluation|final)~local\d+/g, '')
		.replaceAll('~local', '')
		.replaceAll('（本地）', '');

const ids = () => records.report.map(({ report_id }) => report_id);

describe('a local report', () => {
	test('gives every row and finding that it would give if it were shipped', async () => {
		const sorted = async (engine: Engine, table: TableName) =>
			(await all(engine, `FROM "${table}"`))
				.map((row) => unmarked([row]))
				.sort((a, b) => (a < b ? -1 : 1));
		const shippedRows = new Map<TableName, readonly string[]>();
		for (const table of tableNames) shippedRows.set(table, await sorted(whole, table));
		for (const id of ids()) {
			const reports = [localised(reportIn(records, id))];
			const joined = await engineOver(withoutReport(records, id), { reports, replaced: [] });
			for (const [table, rows] of shippedRows)
				expect(await sorted(joined, table), `${id} ${table}`).toEqual(rows);
		}
	}, 240_000);

	test('answers every list as it would if it were shipped', async () => {
		const id = '652300-gsl-2024-final';
		const reports = [localised(reportIn(records, id))];
		const joined = await engineOver(withoutReport(records, id), { reports, replaced: [] });
		// What is asked of one report or row by its id has no answer under another id.
		const byId = [
			'askCheckedReports',
			'askRecordRow',
			'askReportsOfRows',
			'askSources',
			'askWeights'
		];
		// Everything, and what is asked of named units.
		const asked = wheres.filter((where) => Object.keys(where).length === 0 || where.unit);
		expect(asked).toHaveLength(2);
		for (const where of asked)
			for (const [name, ask] of Object.entries(lists)) {
				if (byId.includes(name)) continue;
				const [mine, shippedOnes] = [await ask(joined, where), await ask(whole, where)];
				expect(unmarked(mine as unknown as ResultRow[]), name).toBe(
					unmarked(shippedOnes as unknown as ResultRow[])
				);
			}
	}, 240_000);

	test('is told apart: its rows by their ids, its report by its title, a unit that is not shipped by its name', async () => {
		const id = '652300-gsl-2024-final';
		const reports = [localised(reportIn(records, id))];
		const engine = await engineOver(withoutReport(records, id), { reports, replaced: [] });
		const [row] = await all(
			engine,
			`SELECT report_id, title, u.short_name FROM report JOIN unit u USING (unit_id) WHERE unit_id = '652300-gsl'`
		);
		expect(row).toMatchObject({ report_id: `${id}~local` });
		expect(row?.['title']).toMatch(/（本地）$/);
		expect(row?.['short_name']).toMatch(/（本地）$/);
	});
});

describe('a local report of an id that is shipped', () => {
	const id = '652300-gsl-2024-final';
	const count = async (engine: Engine, table: string) =>
		(await all(engine, `SELECT count(*) AS n FROM "${table}"`))[0]?.['n'];

	test('stands for the shipped one where the reader said so: no row is there twice', async () => {
		const replaced = await engineOver(records, {
			reports: [localised(reportIn(records, id))],
			replaced: [id]
		});
		for (const table of ['report', 'finding', ...recordTables])
			expect(await count(replaced, table), table).toBe(await count(whole, table));
		expect(await all(replaced, `FROM report WHERE report_id = '${id}'`)).toEqual([]);
	});

	test('is kept apart where the reader said so, and a unit that is shipped keeps its name', async () => {
		const apart = await engineOver(records, {
			reports: [localised(reportIn(records, id), 1), localised(reportIn(records, id), 2)],
			replaced: []
		});
		const rows = await all(
			apart,
			`SELECT report_id, u.short_name FROM report JOIN unit u USING (unit_id) WHERE unit_id = '652300-gsl' ORDER BY report_id`
		);
		expect(rows.map((row) => row['report_id'])).toEqual([id, `${id}~local`, `${id}~local2`]);
		expect(rows.filter((row) => String(row['short_name']).includes('本地'))).toEqual([]);
		expect((await all(apart, 'SELECT DISTINCT row_id FROM observation')).length).toBe(
			(await all(apart, 'FROM observation')).length
		);
	});
});

test('the checks run across a local report and the shipped one of the year before', async () => {
	const before = records.observation.find(
		(row) =>
			row.report_id === '652300-gsl-2024-final' &&
			row.measure === 'expenditure' &&
			`${row.year} ${row.stage} ${row.scope} ${row.basis}` === '2024 final all stated'
	);
	const shippedReport = records.report.find(({ report_id }) => report_id === before?.report_id);
	if (!before) throw new Error('no expenditure to compare with');
	const says2025 = (value: string) => {
		const made = reportOf({
			report: { ...shippedReport, report_id: '652300-gsl-2025-final', year: 2025 },
			observation: [says('expenditure', '1.00'), says('expenditure', value, { year: 2024 })]
		});
		return localised(reportIn({ ...made, unit: records.unit }, '652300-gsl-2025-final'));
	};
	const found = async (value: string) => {
		const engine = await engineOver(records, { reports: [says2025(value)], replaced: [] });
		const sql = `SELECT verdict, right_row FROM finding WHERE check_id = 'I17' AND year = 2024 AND report_id LIKE '%2025%'`;
		return all(engine, sql);
	};
	expect(await found(before.printed ?? '')).toEqual([
		{ verdict: 'holds', right_row: before.row_id }
	]);
	expect(await found('12345.00')).toEqual([{ verdict: 'contradiction', right_row: before.row_id }]);
});

test('amounts are exact, and texts keep what they hold', async () => {
	const made = reportOf({
		report: { unit_id: '410300-gsl', year: 2023 },
		observation: [
			says('expenditure', '999999999999.99', { note: `'); DROP TABLE unit; -- "引号"\n换行` })
		]
	});
	const unit = { ...records.unit[0], unit_id: '410300-gsl', region_code: '410300' };
	const local = { ...made, unit: [unit] } as unknown as Records;
	const report = reportIn(local, made.report[0]?.report_id ?? '') satisfies LocalReport;
	const engine = await engineOver(records, { reports: [localised(report)], replaced: [] });
	expect(
		await all(engine, `SELECT value, note FROM observation WHERE unit_id = '410300-gsl'`)
	).toEqual([{ value: '9999999999999900.00', note: made.observation[0]?.note }]);
});

test('nothing outside the memory of the engine can be reached with local records either', async () => {
	const engine = await engineOver(records, {
		reports: [localised(reportIn(records, '652300-gsl-2024-final'))],
		replaced: []
	});
	await expect(all(engine, `FROM read_csv('package.json')`)).rejects.toThrow(/disabled/);
	await expect(all(engine, 'INSERT INTO jiheng.unit DEFAULT VALUES')).rejects.toThrow(/read-only/);
	await expect(all(engine, 'SET autoload_known_extensions = true')).rejects.toThrow(/locked/);
});
