import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine';
import { openNative } from '../../src/lib/engine/native';
import { launch } from '../browser/chromium';
import { cases, refusals } from './cases';
import { serveHarness, type Site } from './harness/site';

let site: Site;
let browser: Browser;
let native: Engine;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
	[site, browser] = await Promise.all([serveHarness(), launch()]);
	native = await openNative(site.snapshot);
});
afterAll(async () => {
	await native?.close();
	await browser?.close();
	await site?.close();
});
beforeEach(async () => {
	context = await browser.newContext();
	page = await context.newPage();
	complaints = [];
	page.on('console', (message) => complaints.push(message.text()));
});
afterEach(() => context.close());

/** Playwright's own requests do not know the browser's host names. */
const local = (url: string) => url.replace('intranet.test', '127.0.0.1');
const open = () => page.goto(site.url);
const failedStart = () =>
	page.evaluate(async () => {
		const { engine } = window.harness;
		const error = await engine.start().then(
			() => undefined,
			(cause: unknown) => cause
		);
		const { phase, failure } = engine.state;
		return { phase, reason: failure?.reason, message: failure?.message, same: error === failure };
	});
const firstAmount = () =>
	page.evaluate(() =>
		window.harness.engine.query({ sql: 'SELECT value FROM amount WHERE id = ?', params: [1] })
	);
const answered = [{ value: '340.93' }];

describe('the engine on a plain-HTTP intranet page under the strict policy', () => {
	test('starts once for all callers, tells its progress and answers like native DuckDB', async () => {
		await open();
		const start = await page.evaluate(async () => {
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
			const answer = await page.evaluate((s) => window.harness.engine.query(s), statement);
			expect(answer, claim).toEqual(rows);
		}
		expect(complaints).toEqual([]);
		for (const [claim, { statement, because }] of Object.entries(refusals)) {
			const refusal = await page.evaluate(
				(s) => window.harness.engine.query(s).catch((e: Error) => `${e.name}: ${e.message}`),
				statement
			);
			expect(String(refusal), claim).toMatch(/^QueryError/);
			expect(String(refusal), claim).toMatch(because);
		}
		expect(await page.evaluate(() => window.harness.engine.version())).toBe(await native.version());
		expect(await firstAmount()).toEqual(answered);
	});

	test('an aborted question ends within 100 ms and the next one is answered', async () => {
		await open();
		const times = await page.evaluate(async () => {
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
		expect(times.rejected).toBeLessThan(50);
		expect(times.next).toBeLessThan(150);
	});

	test('a question has a limit, after which the engine answers on', async () => {
		await open();
		const outcome = await page.evaluate(async () => {
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

	test.each(['terminated', 'throwing'])(
		'a %s worker is replaced, and every question asked again',
		async (end) => {
			await open();
			const requests: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			const outcome = await page.evaluate(async (end) => {
				const { engine, workers } = window.harness;
				await engine.start();
				const sql = 'SELECT count(*) AS c FROM number a, number b WHERE a.n < 2000';
				const asked = [engine.query({ sql, params: [] }), engine.version()];
				setTimeout(() => {
					if (end === 'terminated') workers[0]?.terminate();
					else
						workers[0]?.dispatchEvent(
							new ErrorEvent('error', { message: 'RuntimeError: unreachable' })
						);
				}, 50);
				const answers = await Promise.all(asked);
				return { answers, workers: workers.length, phase: engine.state.phase };
			}, end);
			expect(outcome).toEqual({
				answers: [[{ c: 200_000_000 }], 'v1.4.3'],
				workers: 2,
				phase: 'ready'
			});
			expect(
				requests.filter((url) => /\.(wasm|duckdb)$/.test(url)),
				'nothing is downloaded again'
			).toHaveLength(2);
		}
	);

	test('a question that kills two workers is given up, and others are still answered', async () => {
		await open();
		const outcome = await page.evaluate(async () => {
			const { engine, workers } = window.harness;
			await engine.start();
			const calm = engine.subscribe(({ phase }) => {
				if (phase === 'ready') setTimeout(() => workers.at(-1)?.terminate(), 100);
			});
			const sql = 'SELECT count(*) AS c FROM number a, number b, number c';
			const reason = await engine
				.query({ sql, params: [] })
				.catch((e: { reason: string }) => e.reason);
			calm();
			return { reason, version: await engine.version() };
		});
		expect(outcome).toEqual({ reason: 'crashed', version: 'v1.4.3' });
	});

	test('no request leaves the origin', async () => {
		const origins = new Set<string>();
		page.on('request', (request) =>
			origins.add(new URL(request.url()).protocol + new URL(request.url()).host)
		);
		await open();
		await firstAmount();
		const { host } = new URL(site.url);
		expect(
			[...origins].filter((origin) => origin !== `http:${host}` && !/^(data|blob):/.test(origin))
		).toEqual([]);
	});
});

describe('an engine that cannot start says what is missing, and starts when it is there', () => {
	const wasm = '**/*.wasm';
	const snapshot = '**/*.duckdb';
	type Fault = readonly [
		name: string,
		url: string,
		answer: Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0],
		reason: string,
		says: RegExp
	];
	const faults: readonly Fault[] = [
		[
			'a missing wasm',
			wasm,
			{ status: 404 },
			'asset',
			/计算引擎文件未能取得（404：\/sub\/path\/assets\/duckdb-eh.*\.wasm）：请管理员/
		],
		[
			'a login page for the wasm',
			wasm,
			{ contentType: 'text/html', body: '<p>登录</p>' },
			'mime',
			/内容不对（.*text\/html/
		],
		[
			'a damaged wasm',
			wasm,
			{ contentType: 'application/wasm', body: '\0asm\u0001' },
			'asset',
			/文件损坏/
		],
		[
			'a missing worker script',
			'**/*.worker*.js',
			{ status: 404 },
			'asset',
			/duckdb-browser-eh\.worker.*\.js/
		],
		[
			'a login page for the worker script',
			'**/*.worker*.js',
			{ contentType: 'text/html', body: '<p>登录</p>' },
			'asset',
			/duckdb-browser-eh\.worker.*\.js/
		],
		[
			'a missing manifest',
			'**/manifest.json',
			{ status: 404 },
			'snapshot',
			/数据文件未能取得（404：\/sub\/path\/data\/manifest\.json/
		],
		[
			'a login page for the manifest',
			'**/manifest.json',
			{ contentType: 'text/html', body: '<p>登录</p>' },
			'snapshot',
			/清单不可读/
		],
		['a missing snapshot', snapshot, { status: 404 }, 'snapshot', /404.*\.duckdb/],
		['a corrupted snapshot', snapshot, { body: 'DUCK' }, 'checksum', /校验不符.*收到 4/]
	];

	test.each(faults)('%s', async (_, url, answer, reason, says) => {
		await context.route(url, (route) => route.fulfill(answer));
		await open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason, same: true });
		expect(failure.message).toMatch(says);
		await context.unroute(url);
		await page.evaluate(() => window.harness.engine.start());
		expect(await firstAmount()).toEqual(answered);
	});

	test('a wrong MIME type with the right bytes is good enough', async () => {
		await context.route(wasm, async (route) => {
			const response = await route.fetch({ url: local(route.request().url()) });
			await route.fulfill({ response, contentType: 'application/octet-stream' });
		});
		await open();
		expect(await firstAmount()).toEqual(answered);
	});

	test('a server that falls silent', async () => {
		await context.route(wasm, () => undefined);
		await open();
		const failure = await page.evaluate(async () => {
			const { assets, startEngine } = window.harness;
			const engine = startEngine({ assets, base: '.', timeouts: { stall: 300 } });
			return engine
				.query({ sql: 'SELECT 1', params: [] })
				.catch((e: { reason: string }) => e.reason);
		});
		expect(failure).toBe('timeout');
	});

	test('a cut connection', async () => {
		await context.route(snapshot, (route) => route.abort());
		await open();
		expect(await failedStart()).toMatchObject({ reason: 'snapshot' });
	});

	test('a browser without WebAssembly', async () => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
		await open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason: 'no-wasm', same: true });
		expect(failure.message).toMatch(/请改用 Chrome 或 Edge/);
	});

	test('a policy without wasm-unsafe-eval', async () => {
		await page.goto(`${site.url}without-wasm.html`);
		expect(await failedStart()).toMatchObject({ phase: 'failed', reason: 'no-wasm' });
	});

	test('too little memory', async () => {
		await page.addInitScript(() => {
			const NativeBlob = window.Blob;
			const exhausted =
				'WebAssembly.instantiate = async () => { throw new RangeError("could not allocate memory"); };';
			window.Blob = class extends NativeBlob {
				constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
					super(options?.type === 'text/javascript' ? [exhausted, ...parts] : parts, options);
				}
			};
		});
		await open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason: 'memory' });
		expect(failure.message).toMatch(/内存不足/);
	});
});
