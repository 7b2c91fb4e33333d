import { runChecks } from '../../src/lib/checks';
import { generate } from '../support/generate';
import type { Measurement } from './measurement';

const seed = 20261120;
const reports = 10_000;

/** Every check on a generated package of the size of a country. */
export const checking: Measurement = {
	figures: [
		{ name: `checks on ${reports} generated reports`, unit: 'checks' },
		{ name: 'checks a second', unit: 'checks' }
	],
	runs: 1,
	async measure() {
		const records = generate(reports, seed);
		const begun = performance.now();
		const { length } = runChecks(records);
		return [length, Math.round((length / (performance.now() - begun)) * 1000)];
	}
};
