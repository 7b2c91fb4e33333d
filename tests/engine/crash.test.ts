import { describe, expect, test } from 'vitest';
import { usePage } from './harness/page';

const on = usePage();

describe('a worker that dies', () => {
	test.each(['terminated', 'throwing'])(
		'a %s worker is replaced, and every question asked again',
		async (end) => {
			await on.open();
			const requests: string[] = [];
			on.page.on('request', (request) => requests.push(request.url()));
			const outcome = await on.page.evaluate(async (end) => {
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
		await on.open();
		const outcome = await on.page.evaluate(async () => {
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
});
