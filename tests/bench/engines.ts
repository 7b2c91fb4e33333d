import { openNative } from '../../src/lib/engine/native';
import { metrics, type MetricId } from '../../src/lib/metrics';
import { compile } from '../../src/lib/query/compile';
import { everyQuestion } from '../query/questions';
import type { Measurement } from './measurement';

/** One question a metric, by unit and year. */
const statements = (Object.keys(metrics) as MetricId[]).flatMap((id) => {
	const question = everyQuestion().find(({ metric, by }) => metric === id && by.length === 2);
	return question ? [compile(question)] : [];
});

/** The same statements of both engines in the same run: machines differ, their ratio tells. */
export const engines: Measurement = {
	figures: [
		{ name: `${statements.length} statements, wasm`, unit: 'ms' },
		{ name: `${statements.length} statements, native`, unit: 'ms' },
		{ name: 'wasm ÷ native', unit: '×' }
	],
	runs: 5,
	async measure({ browser, harness, snapshot }) {
		const page = await browser.newPage();
		await page.goto(harness);
		const wasm = await page.evaluate(async (statements) => {
			const { engine } = window.harness;
			await engine.start();
			const begun = performance.now();
			for (const statement of statements) await engine.query(statement);
			return performance.now() - begun;
		}, statements);
		await page.close();
		const engine = await openNative(snapshot);
		await engine.version();
		const begun = performance.now();
		for (const statement of statements) await engine.query(statement);
		const native = performance.now() - begun;
		await engine.close();
		return [wasm, native, wasm / native];
	}
};
