import { execFile } from 'node:child_process';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { newFolder } from '../support/folder';
import { basePackage, copyOfBase } from './packages';

vi.setConfig({ testTimeout: 60_000 });

const root = resolve(import.meta.dirname, '../..');

/** Runs the command in an empty folder, so that its output lands there. */
async function run(dir: string, cwd: string, ...args: string[]) {
	await rm(join(cwd, 'node_modules'), { force: true });
	await symlink(join(root, 'node_modules'), join(cwd, 'node_modules'));
	const command = [
		join(root, 'node_modules/tsx/dist/cli.mjs'),
		join(root, 'src/pipeline/cli.ts'),
		...args
	];
	return promisify(execFile)(process.execPath, command, {
		cwd,
		env: { ...process.env, DATA_DIR: dir }
	});
}

test('DATA_DIR compiles another package and says so in one line', async () => {
	const cwd = await newFolder();
	const { stdout } = await run(basePackage, cwd);
	expect(stdout).toMatch(
		/^data [0-9a-f]{12} compiled: region 3, unit 1, .*finding [1-9]\d*; \d+ bytes\n$/
	);
	const manifest = JSON.parse(await readFile(join(cwd, 'static/data/manifest.json'), 'utf8'));
	expect(manifest.tables.region).toBe(3);
});

test('a bad package is refused with every problem on a line of its own', async () => {
	const dir = await copyOfBase(join(import.meta.dirname, 'cases/unknown-term/input'));
	const refused = run(dir, await newFolder());
	await expect(refused).rejects.toMatchObject({
		code: 1,
		stderr: [
			'unknown measure "expenditre" in observation.csv line 2; did you mean "expenditure"?',
			'unknown reason "thrifty" in claim.csv line 2; did you mean "thrift"?',
			'2 problems; nothing was compiled\n'
		].join('\n')
	});
});

test('--sort brings the rows into canonical order', async () => {
	const dir = await copyOfBase();
	const file = join(dir, 'observation.csv');
	const text = await readFile(file, 'utf8');
	const [header, ...rows] = text.trimEnd().split('\n');
	await writeFile(file, [header, ...rows.reverse()].join('\n'));
	await run(dir, await newFolder(), '--sort');
	expect(await readFile(file, 'utf8')).toBe(text);
});
