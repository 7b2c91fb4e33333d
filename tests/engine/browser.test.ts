import { describe, expect, test } from 'vitest';
import { openNative } from '../../src/lib/engine/native';
import { cases, refusals } from './cases';
import { answered, firstAmount, usePage } from './harness/page';

const on = usePage();

describe('the engine on a plain-HTTP intranet page under the strict policy', () => {
	test('starts once for all callers, tells its progress and answers like native DuckDB', async () => {
		await on.open();
		const start = await on.page.evaluate(async () => {
			const { engine, workers } = window.harness;
			const phases = new Set<string>();
			const bytes: number[] = [];
			engine.subscribe(({ phase, loaded }) => (phases.add(phase), bytes.push(loaded)));
			const [first, second] = await Promise.all([engine.start(), engine.start(), engine.version()]);
			const { loaded, total } = engine.state;
			const secure = window.isSecureContext;
			return {
				...{ loaded, total, secure, phases: [...phases], workers: workers.length },
				...{ same: first === second, grows: bytes.every((b, i) => b >= (bytes[i - 1] ?? 0)) }
			};
		});
		expect(start).toMatchObject({ secure: false, workers: 1, same: true, grows: true });
		expect(start.phases).toEqual(['idle', 'starting', 'ready']);
		expect(start.loaded).toBe(start.total);

		for (const [claim, { statement, rows }] of Object.entries(cases)) {
			const answer = await on.page.evaluate((s) => window.harness.engine.query(s), statement);
			expect(answer, claim).toEqual(rows);
		}
		expect(on.complaints).toEqual([]);
		for (const [claim, { statement, because }] of Object.entries(refusals)) {
			const refusal = await on.page.evaluate(
				(s) => window.harness.engine.query(s).catch((e: Error) => `${e.name}: ${e.message}`),
				statement
			);
			expect(String(refusal), claim).toMatch(/^QueryError/);
			expect(String(refusal), claim).toMatch(because);
		}
		const native = await openNative(on.site.snapshot);
		expect(await on.page.evaluate(() => window.harness.engine.version())).toBe(
			await native.version()
		);
		await native.close();
		expect(await firstAmount(on.page)).toEqual(answered);
	});

	test('an aborted question ends within 100 ms and the next one is answered', async () => {
		await on.open();
		const times = await on.page.evaluate(async () => {
			const { engine, workers } = window.harness;
			await engine.start();
			const abort = new AbortController();
			const sql = 'SELECT count(*) AS c FROM number a, number b, number c';
			const endless = engine.query({ sql, params: [] }, { signal: abort.signal });
			await new Promise((resolve) => setTimeout(resolve, 300));
			const before = performance.now();
			abort.abort(new Error('changed my mind'));
			const reason = await endless.catch((e: Error) => e.message);
			const rejected = performance.now() - before;
			await engine.version();
			return { reason, rejected, next: performance.now() - before, workers: workers.length };
		});
		expect(times).toMatchObject({ reason: 'changed my mind', workers: 1 });
		expect(times.rejected).toBeLessThan(100);
		expect(times.next).toBeLessThan(500);
	});

	test('a question has a limit, after which the engine answers on', async () => {
		await on.open();
		const outcome = await on.page.evaluate(async () => {
			const { assets, startEngine } = window.harness;
			const engine = startEngine({ assets, base: '.', timeouts: { query: 300 } });
			const sql = 'SELECT count(*) AS c FROM number a, number b, number c';
			const late = await engine
				.query({ sql, params: [] })
				.catch((e: { reason: string }) => e.reason);
			return { late, version: await engine.version() };
		});
		expect(outcome).toEqual({ late: 'timeout', version: 'v1.4.3' });
	});

	test.each([
		'SELECT current_date::VARCHAR AS d',
		'SELECT name FROM amount ORDER BY name COLLATE zh',
		`SELECT '{}'::JSON::VARCHAR AS j`,
		`SELECT * FROM read_parquet('a.parquet')`
	])('an extension is refused, never fetched: %s', async (sql) => {
		await on.open();
		const refusal = await on.page.evaluate(
			(s) => window.harness.engine.query({ sql: s, params: [] }).catch((e: Error) => e.name),
			sql
		);
		expect(refusal).toBe('QueryError');
		expect(await firstAmount(on.page)).toEqual(answered);
	});

	test('no request leaves the origin', async () => {
		const origins = new Set<string>();
		on.page.on('request', (request) =>
			origins.add(new URL(request.url()).protocol + new URL(request.url()).host)
		);
		await on.open();
		await firstAmount(on.page);
		const { host } = new URL(on.site.url);
		expect(
			[...origins].filter((origin) => origin !== `http:${host}` && !/^(data|blob):/.test(origin))
		).toEqual([]);
	});
});
