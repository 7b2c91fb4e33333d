import type { Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answered, firstAmount, usePage } from './harness/page';

const on = usePage();

/** Playwright's own requests do not know the browser's host names. */
const local = (url: string) => url.replace('intranet.test', '127.0.0.1');

const failedStart = () =>
	on.page.evaluate(async () => {
		const { engine } = window.harness;
		const error = await engine.start().then(
			() => undefined,
			(cause: unknown) => cause
		);
		const { phase, failure } = engine.state;
		return { phase, reason: failure?.reason, message: failure?.message, same: error === failure };
	});

describe('an engine that cannot start says what is missing, and starts when it is there', () => {
	const wasm = '**/*.wasm';
	const snapshot = '**/*.duckdb';
	type Answer = Parameters<Route['fulfill']>[0];
	type Fault = readonly [name: string, url: string, answer: Answer, reason: string, says: RegExp];
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
		await on.context.route(url, (route) => route.fulfill(answer));
		await on.open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason, same: true });
		expect(failure.message).toMatch(says);
		await on.context.unroute(url);
		await on.page.evaluate(() => window.harness.engine.start());
		expect(await firstAmount(on.page)).toEqual(answered);
	});

	test('a wrong MIME type with the right bytes is good enough', async () => {
		await on.context.route(wasm, async (route) => {
			const response = await route.fetch({ url: local(route.request().url()) });
			await route.fulfill({ response, contentType: 'application/octet-stream' });
		});
		await on.open();
		expect(await firstAmount(on.page)).toEqual(answered);
	});

	test('a server that falls silent', async () => {
		await on.context.route(wasm, () => undefined);
		await on.open();
		const failure = await on.page.evaluate(async () => {
			const { assets, startEngine } = window.harness;
			const engine = startEngine({ assets, base: '.', timeouts: { stall: 300 } });
			return engine
				.query({ sql: 'SELECT 1', params: [] })
				.catch((e: { reason: string }) => e.reason);
		});
		expect(failure).toBe('timeout');
	});

	test('a cut connection', async () => {
		await on.context.route(snapshot, (route) => route.abort());
		await on.open();
		expect(await failedStart()).toMatchObject({ reason: 'snapshot' });
	});

	test('a browser without WebAssembly', async () => {
		await on.page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
		await on.open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason: 'no-wasm', same: true });
		expect(failure.message).toMatch(/请改用 Chrome 或 Edge/);
	});

	test('a policy without wasm-unsafe-eval', async () => {
		await on.page.goto(`${on.site.url}without-wasm.html`);
		expect(await failedStart()).toMatchObject({ phase: 'failed', reason: 'no-wasm' });
	});

	test('too little memory', async () => {
		await on.page.addInitScript(() => {
			const NativeBlob = window.Blob;
			const exhausted =
				'WebAssembly.instantiate = async () => { throw new RangeError("could not allocate memory"); };';
			window.Blob = class extends NativeBlob {
				constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
					super(options?.type === 'text/javascript' ? [exhausted, ...parts] : parts, options);
				}
			};
		});
		await on.open();
		const failure = await failedStart();
		expect(failure).toMatchObject({ phase: 'failed', reason: 'memory' });
		expect(failure.message).toMatch(/内存不足/);
	});
});
