import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { DuckDBInstance } from '@duckdb/node-api';
import { askChosen } from '../../src/lib/query/ask';
import { opening } from '../../src/lib/views/data/opening';
import { build } from '../../src/pipeline/build';
import { engineOver } from '../support/engine';
import { newFolder } from '../support/folder';
import { given, written, type Given } from './extracted';

/* The code that /data/ shows for opening what was taken away, run as it stands. */

const engine = await engineOver();

describe('the package', () => {
	let folder: string;
	let all: Given;
	beforeAll(async () => {
		all = await given(engine, 'observation', { year: ['2023', '2024'] });
		folder = await newFolder();
		for (const [name, part] of Object.entries(unzipSync(await written('zip', all))))
			await writeFile(join(folder, name), part);
	});

	const codeOf = (id: string) => opening.package.find((one) => one.id === id)?.code ?? '';

	test('its DuckDB snippet runs and counts its rows', async () => {
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const sql = codeOf('duckdb').replace('data.csv', join(folder, 'data.csv'));
		const found = (await connection.runAndReadAll(sql)).getRowObjects();
		connection.closeSync();
		instance.closeSync();
		expect(found.reduce((sum, row) => sum + Number(row['行数']), 0)).toBe(all.rows.length);
		expect(found.map((row) => row['单位'])).toContain('昌吉州工商联');
	});

	const python = runs('python3', ['-c', '']);
	test.runIf(python)('its Python snippet runs and counts its rows', () => {
		const said = execFileSync('python3', ['-c', codeOf('python')], { cwd: folder }).toString();
		expect(said).toMatch(new RegExp(`^${all.rows.length} `));
	});

	const pandas = runs('python3', ['-c', 'import pandas']);
	test.runIf(pandas)('its pandas snippet runs', () => {
		expect(() => execFileSync('python3', ['-c', codeOf('pandas')], { cwd: folder })).not.toThrow();
	});

	const r = runs('Rscript', ['--version']);
	test.runIf(r)('its R snippet runs', () => {
		expect(() => execFileSync('Rscript', ['-e', codeOf('r')], { cwd: folder })).not.toThrow();
	});
});

describe('the snapshot', () => {
	test('its DuckDB snippet attaches it and answers', async () => {
		const out = await newFolder();
		const built = await build('data', out);
		if (!built.ok) throw new Error('the package was refused');
		const [duckdb] = opening.snapshot(join(out, built.manifest.snapshot.file));
		const instance = await DuckDBInstance.create(':memory:');
		const connection = await instance.connect();
		const [attach = '', ask = ''] = duckdb?.code.split(';') ?? [];
		await connection.run(attach);
		const rows = (await connection.runAndReadAll(ask)).getRowObjects();
		const asked = await askChosen(engine, 'expenditure', ['unit', 'year'], {}, {});
		const totals = asked.flatMap(({ value }) => value ?? []);
		expect(rows.map(({ value }) => String(value)).sort()).toEqual([...totals].sort());
		connection.closeSync();
		instance.closeSync();
	});
});

function runs(command: string, args: readonly string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
