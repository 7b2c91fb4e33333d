import { runChecks } from '../../src/lib/checks';
import { generate } from '../support/generate';

const seed = 20261120;

/** Runs every check on a generated package and prints how many findings a second that makes. */
export function measureChecks(reports = 10_000) {
	const records = generate(reports, seed);
	const begun = performance.now();
	const findings = runChecks(records).length;
	const ms = performance.now() - begun;
	const perSecond = Math.round(findings / (ms / 1000));
	console.log(
		`${findings} checks on ${reports} reports in ${Math.round(ms)} ms, ${perSecond} checks a second`
	);
	return { reports, findings, ms, perSecond };
}
