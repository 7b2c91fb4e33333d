import { compile } from '../../src/lib/query/compile';
import type { Measurement } from './measurement';

const statement = compile({ metric: 'execution_rate', by: ['unit', 'year'], where: {} });

/** The first question to a ready engine, and the same asked again. */
export const firstQuery: Measurement = {
	figures: [
		{ name: 'first query', unit: 'ms' },
		{ name: 'the same query computed again', unit: 'ms' }
	],
	runs: 5,
	async measure({ browser, harness }) {
		const page = await browser.newPage();
		await page.goto(harness);
		const times = await page.evaluate(async (statement) => {
			const { engine } = window.harness;
			await engine.start();
			const marks = [performance.now()];
			for (let i = 0; i < 2; i++) {
				await engine.query(statement, { fresh: true });
				marks.push(performance.now());
			}
			return marks.slice(1).map((mark, i) => mark - (marks[i] ?? 0));
		}, statement);
		await page.close();
		return times;
	}
};
