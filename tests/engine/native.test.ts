import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Decimal from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scaledText } from '../../src/lib/engine/cells';
import { QueryError, type Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import { cases, refusals } from './cases';
import { makeSnapshot } from './harness/snapshot';

const folder = mkdtempSync(join(tmpdir(), 'jiheng-native-'));
let engine: Engine;

beforeAll(async () => {
	const file = join(folder, `it's.duckdb`);
	await makeSnapshot(file);
	engine = await openNative(file);
});
afterAll(async () => {
	await engine.close();
	rmSync(folder, { recursive: true });
});

describe('native answers', () => {
	test.each(Object.entries(cases))('%s', async (_, { statement, rows }) => {
		expect(await engine.query(statement)).toEqual(rows);
	});

	test.each(Object.entries(refusals))('%s is refused', async (_, { statement, because }) => {
		const refusal = engine.query(statement);
		await expect(refusal).rejects.toThrow(QueryError);
		await expect(refusal).rejects.toThrow(because);
	});

	test('every amount comes back as decimal.js writes it', async () => {
		const exact = Decimal.clone({ precision: 60 });
		const amount = fc.tuple(
			fc.bigInt(-(10n ** 18n) + 1n, 10n ** 18n - 1n),
			fc.constantFrom(0, 1, 2, 9, 18)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 20 }), async (amounts) => {
				const written = amounts.map(([value, scale]) =>
					new exact(value.toString()).div(new exact(10).pow(scale)).toFixed(scale)
				);
				const columns = amounts.map(([, scale], i) => `CAST(? AS DECIMAL(18, ${scale})) AS c${i}`);
				const [row] = await engine.query({ sql: `SELECT ${columns.join(', ')}`, params: written });
				expect(Object.values(row ?? {})).toEqual(written);
			}),
			{ numRuns: 100 }
		);
	});

	test('any 128-bit integer at any scale has the text that decimal.js gives it', () => {
		const exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 });
		const wide = fc.bigInt(-(2n ** 127n), 2n ** 127n - 1n);
		fc.assert(
			fc.property(wide, fc.integer({ min: 0, max: 38 }), (value, scale) => {
				const text = new exact(value.toString()).div(new exact(10).pow(scale)).toFixed(scale);
				expect(scaledText(value, scale)).toBe(text);
			})
		);
	});

	test('an aborted question ends with the reason, and the next one is answered', async () => {
		const abort = new AbortController();
		setTimeout(() => abort.abort(new Error('changed my mind')), 50);
		const endless = { sql: 'SELECT count(*) AS c FROM number a, number b, number c', params: [] };
		const others = Promise.all(Array.from({ length: 4 }, () => engine.version()));
		await expect(engine.query(endless, { signal: abort.signal })).rejects.toThrow(
			'changed my mind'
		);
		expect(await others).toEqual(Array(4).fill('v1.4.3'));
	});

	test('a missing snapshot is named', async () => {
		await expect(openNative('/nowhere/none.duckdb')).rejects.toThrow('/nowhere/none.duckdb');
	});
});
