import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runChecks, type Finding } from '../../src/lib/checks';
import type { Records } from '../../src/lib/model/schema';
import { validate } from '../../src/lib/records';
import { Exact } from '../../src/lib/util/exact';
import { generate } from '../support/generate';
import type { Print } from '../support/generated/print';

const count = (findings: readonly Finding[], verdict: Finding['verdict']) =>
	findings.filter((finding) => finding.verdict === verdict);

const rounding = fc.constantFrom(Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN);
const prints: fc.Arbitrary<Print> = fc.record({
	unit: fc.constantFrom('元' as const, '万元' as const),
	decimals: fc.constantFrom(0, 1, 2),
	rounding,
	rate: fc.record({
		decimals: fc.constantFrom(0, 1, 2, 3),
		rounding: fc.constantFrom(Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN, Exact.ROUND_DOWN)
	})
});

/** In whole 万元, where a unit's spending changed by less than half of one. */
const changedByLittle: Print = {
	...{ unit: '万元', decimals: 0, rounding: Exact.ROUND_HALF_UP },
	rate: { decimals: 3, rounding: Exact.ROUND_HALF_UP }
};

test('a generated package is a valid one, and the same for the same seed', () => {
	const records = generate(12, 7);
	expect(validate(records).map(({ message }) => message)).toEqual([]);
	expect(generate(12, 7)).toEqual(records);
	expect(generate(12, 8)).not.toEqual(records);
});

describe('figures built from consistent numbers', () => {
	test('never contradict, whatever the rounding', () => {
		fc.assert(
			fc.property(fc.integer(), prints, (seed, print) => {
				const findings = runChecks(generate(6, seed, print));
				expect([...count(findings, 'contradiction'), ...count(findings, 'scope')]).toEqual([]);
			}),
			{ numRuns: 60, examples: [[-471870877, changedByLittle]] }
		);
	});

	test('contradict where a total is moved beyond what its parts allow', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 500, max: 900_000 }), (seed, yuan) => {
				const records = generate(1, seed);
				const found = count(runChecks(moved(records, 'sangong', yuan)), 'contradiction');
				expect(found.map(({ check_id }) => check_id)).toContain('I8');
			}),
			{ numRuns: 30 }
		);
	});
});

/** The records with one amount printed otherwise, in units of the last digit. */
function moved(records: Records, measure: string, yuan: number): Records {
	return {
		...records,
		observation: records.observation.map((row) => {
			if (row.measure !== measure) return row;
			const value = new Exact(row.value ?? 0).plus(Math.ceil(yuan / 100) * 100);
			return { ...row, value: value.toFixed(2), printed: value.div(10_000).toFixed(2) };
		})
	};
}
