import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackage } from '../../src/pipeline/package';
import { copyOfBase } from './packages';

// each folder of `cases` is a test: its input replaces files of `base`; UPDATE_CASES=1 rewrites what is expected
const cases = join(import.meta.dirname, 'cases');

test.for(readdirSync(cases))('%s', async (name) => {
	const { issues } = await readPackage(await copyOfBase(join(cases, name, 'input')));
	const expected = join(cases, name, 'expected.json');
	if (process.env['UPDATE_CASES'])
		await writeFile(expected, JSON.stringify(issues, null, '\t') + '\n');
	expect(issues).toEqual(JSON.parse(await readFile(expected, 'utf8')));
});
