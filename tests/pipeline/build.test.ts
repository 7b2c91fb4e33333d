import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test, vi } from 'vitest';
import { build } from '../../src/pipeline/build';
import { sortRecords } from '../../src/lib/records/sorted';
import { withFindings } from '../../src/pipeline/findings';
import { readPackage } from '../../src/pipeline/package';
import { versionOf } from '../../src/pipeline/version';
import { newFolder } from '../support/folder';
import { basePackage, copyOfBase } from './packages';

vi.setConfig({ testTimeout: 60_000 });

async function compiled(dir: string, out: string) {
	const built = await build(dir, out);
	if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join('\n'));
	return built;
}

async function rowsOf(out: string, sql: string) {
	const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	await connection.run(`ATTACH '${join(out, manifest.snapshot.file)}' AS snapshot (READ_ONLY)`);
	await connection.run('USE snapshot');
	const rows = (await connection.runAndReadAll(sql)).getRowsJson();
	connection.closeSync();
	instance.closeSync();
	return rows;
}

async function edit(dir: string, file: string, change: (text: string) => string) {
	await writeFile(join(dir, file), change(await readFile(join(dir, file), 'utf8')));
}

const everything = `SELECT * FROM observation`;

describe('a build is deterministic', () => {
	test('two builds of one package have the same version, rows and bytes', async () => {
		const [left, right] = [await newFolder(), await newFolder()];
		const { manifest } = await compiled(basePackage, left);
		expect((await compiled(basePackage, right)).manifest).toEqual(manifest);
		expect(await rowsOf(left, everything)).toEqual(await rowsOf(right, everything));
	});

	test('the order of rows and the quoting of cells in the CSVs change nothing', async () => {
		const dir = await copyOfBase();
		await edit(dir, 'observation.csv', (text) => {
			const [header, ...rows] = text.trimEnd().split('\n');
			return [header, ...rows.reverse()].join('\r\n').replaceAll('万元', '"万元"');
		});
		const [plain, shuffled] = [await newFolder(), await newFolder()];
		const { manifest } = await compiled(basePackage, plain);
		expect((await compiled(dir, shuffled)).manifest).toEqual(manifest);
		expect(await rowsOf(shuffled, everything)).toEqual(await rowsOf(plain, everything));
	});

	test('a changed cell changes the version', async () => {
		const dir = await copyOfBase();
		await edit(dir, 'unit.csv', (text) => text.replace('工商业联合会', '工商联'));
		const [base, changed] = [await newFolder(), await newFolder()];
		const { manifest } = await compiled(basePackage, base);
		expect((await compiled(dir, changed)).manifest.version).not.toBe(manifest.version);
	});
});

test('another result of a check is another version', async () => {
	const sorted = sortRecords((await readPackage(basePackage)).records);
	const found = withFindings(sorted);
	const [first, ...others] = found.finding;
	if (!first) throw new Error('nothing found');
	const changed = { ...found, finding: [{ ...first, verdict: 'rounding' as const }, ...others] };
	expect(new Set([sorted, found, changed].map(versionOf)).size).toBe(3);
});

describe('what stands in the output folder', () => {
	test('the snapshot carries its version in its name, and the one before it is gone', async () => {
		const [dir, out] = [await copyOfBase(), await newFolder()];
		await compiled(dir, out);
		await edit(dir, 'unit.csv', (text) => text.replace('工商业联合会', '工商联'));
		const { manifest } = await compiled(dir, out);
		expect(manifest.snapshot.file).toMatch(
			new RegExp(`^jiheng-${manifest.version.slice(0, 12)}-[0-9a-f]{8}\\.duckdb$`)
		);
		expect((await readdir(out)).sort()).toEqual([
			'changes.json',
			manifest.snapshot.file,
			'manifest.json',
			'tables'
		]);
		expect(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).toEqual(manifest);
	});

	test('a refused package leaves the old snapshot whole and nothing half-written', async () => {
		const [dir, out] = [await copyOfBase(), await newFolder()];
		await compiled(dir, out);
		const before = await contents(out);
		await edit(dir, 'observation.csv', (text) => text.replace('1091500.00', 'many'));
		expect(await build(dir, out)).toMatchObject({ ok: false, issues: [{ value: 'many' }] });
		expect(await contents(out)).toEqual(before);
	});

	test('a package without its units is refused, one without scores is not', async () => {
		const dir = await copyOfBase();
		await rm(join(dir, 'score.csv'));
		expect((await compiled(dir, await newFolder())).manifest.tables['score']).toBe(0);
		await rm(join(dir, 'unit.csv'));
		const built = await build(dir, await newFolder());
		expect(built.ok ? [] : built.issues).toContainEqual(
			expect.objectContaining({
				message: 'no table "unit" in unit.csv; a package needs region.csv, unit.csv and report.csv'
			})
		);
	});

	test('an unchanged package is not compiled again, a damaged snapshot is', async () => {
		const out = await newFolder();
		const first = await compiled(basePackage, out);
		expect(first.fresh).toBe(true);
		expect((await compiled(basePackage, out)).fresh).toBe(false);
		await writeFile(join(out, first.manifest.snapshot.file), 'damaged');
		expect((await compiled(basePackage, out)).fresh).toBe(true);
		await writeFile(join(out, 'manifest.json'), '{');
		expect((await compiled(basePackage, out)).fresh).toBe(true);
	});

	const contents = async (dir: string) =>
		Promise.all(
			(await readdir(dir, { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map(async ({ parentPath, name }) => [
					name,
					await readFile(join(parentPath, name), 'base64')
				])
		);
});

describe('what stands in the snapshot', () => {
	test('every table, and what the checks find', async () => {
		const out = await newFolder();
		const { manifest } = await compiled(basePackage, out);
		expect(manifest.tables).toMatchObject({ region: 3, observation: 4, claim: 2 });
		expect(
			await rowsOf(
				out,
				"SELECT check_id, verdict, left_value FROM finding WHERE left_row LIKE '%claim-2'"
			)
		).toEqual([['I11', 'holds', '-8.3900']]);
	});

	test('types round-trip exactly, and an empty cell is null', async () => {
		const dir = await copyOfBase();
		await edit(dir, 'observation.csv', (text) =>
			text
				.replace(
					'1091500.00,stated,,109.15,万元',
					'9999999999999999.99,stated,,9999999999999999.99,元'
				)
				.replace('12.00,stated', '12,stated')
		);
		await edit(dir, 'claim.csv', (text) =>
			text.replace('8.39,%,,stated,,8.39', '-8.3901,%,,stated,,-8.3901')
		);
		const out = await newFolder();
		await compiled(dir, out);
		expect(await rowsOf(out, 'SELECT year, value, fund FROM observation ORDER BY row_id')).toEqual([
			[2023, '9999999999999999.99', null],
			[2022, '1191500.00', null],
			[2023, null, null],
			[2023, '12.00', null]
		]);
		expect(await rowsOf(out, 'SELECT value FROM claim ORDER BY row_id')).toEqual([
			['100000.0000'],
			['-8.3901']
		]);
		expect(await rowsOf(out, 'SELECT typeof(published_on), published_on FROM report')).toEqual([
			['VARCHAR', '2024-08-30']
		]);
	});

	test('Chinese, quotes, commas and line breaks stay as they were', async () => {
		const out = await newFolder();
		await compiled(await copyOfBase(join(import.meta.dirname, 'cases/accepted-forms/input')), out);
		expect(await rowsOf(out, "SELECT note FROM observation WHERE row_id LIKE '%-1'")).toEqual([
			['引号"与逗号,\n换行']
		]);
	});

	test('observations lie as their reports give them, what is preferred of them by measure', async () => {
		const out = await newFolder();
		await compiled(basePackage, out);
		expect(await rowsOf(out, 'SELECT measure, year FROM observation')).toEqual([
			['expenditure', 2023],
			['expenditure', 2022],
			['sangong', 2023],
			['reception_visitors', 2023]
		]);
		expect(await rowsOf(out, 'SELECT measure, year FROM preferred_observation')).toEqual([
			['expenditure', 2022],
			['expenditure', 2023],
			['reception_visitors', 2023],
			['sangong', 2023]
		]);
	});
});
