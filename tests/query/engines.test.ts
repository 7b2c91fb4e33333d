import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import { compile } from '../../src/lib/query/compile';
import { usePage } from '../engine/harness/page';
import { copySnapshot } from '../support/snapshot';
import { recording, type Recorded } from '../support/recording';
import { remembering } from '../support/remembering';
import { lists, wheres } from './lists';
import { everyQuestion } from './questions';

/* DuckDB-WASM in a real browser and native DuckDB, over the very same snapshot file. */

const on = usePage(copySnapshot);
let native: Engine;

beforeAll(async () => {
	native = remembering(await openNative(on.site.snapshot));
});
afterAll(() => native.close());

/** The answers of the browser to statements that native DuckDB answered, asked in one go. */
async function expectSame(recorded: readonly Recorded[]) {
	await on.open();
	const answers = await on.page.evaluate(
		async (statements) => {
			const texts: string[] = [];
			for (const statement of statements)
				texts.push(JSON.stringify(await window.harness.engine.query(statement)));
			return texts;
		},
		recorded.map(({ statement }) => statement)
	);
	expect(answers).toHaveLength(recorded.length);
	recorded.forEach(({ statement, rows }, i) =>
		expect(answers[i], `${statement.sql}\n${statement.params.join(' | ')}`).toBe(
			JSON.stringify(rows)
		)
	);
}

test('both engines give the same answer to every question', async () => {
	const { engine, recorded } = recording(native);
	for (const question of everyQuestion()) await engine.query(compile(question));
	expect(recorded.some(({ rows }) => rows.some((row) => row['value'] !== null))).toBe(true);
	await expectSame(recorded);
}, 180_000);

test('both engines give the same answer to every list', async () => {
	const { engine, recorded } = recording(native);
	for (const where of wheres) for (const ask of Object.values(lists)) await ask(engine, where);
	await expectSame(recorded);
}, 180_000);

test('no list is left out', async () => {
	const folder = resolve(import.meta.dirname, '../../src/lib/query/lists');
	const modules = await Promise.all(
		readdirSync(folder).map((file) => import(join(folder, file)) as Promise<object>)
	);
	const asking = modules.flatMap(Object.keys).filter((name) => /^ask[A-Z]/.test(name));
	expect(Object.keys(lists)).toEqual(expect.arrayContaining(asking));
});
