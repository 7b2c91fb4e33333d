import { expect, test } from 'vitest';
import { checks, isCheckId, runChecks, type Check } from '../../src/lib/checks';
import { schema } from '../../src/lib/model/schema';
import { claimKinds } from '../../src/lib/model/terms';
import { generate } from '../support/generate';
import { claims, reportOf, says } from './records';

test('every identity of the domain has its check', () => {
	const identities = Array.from({ length: 20 }, (_, i) => `I${i + 1}`);
	expect(identities.filter((id) => !isCheckId(id))).toEqual([]);
	expect(isCheckId('I21')).toBe(false);
	expect(isCheckId('toString')).toBe(false);
});

test.each(Object.entries<Check>(checks))(
	'%s says its rule, its tolerance and innocent reasons',
	(_, check) => {
		for (const text of [check.label, check.rule, check.tolerance])
			expect(text).toMatch(/\p{Script=Han}/u);
		expect(check.reasons.length).toBeGreaterThan(0);
		expect([check.rule, ...check.reasons].join()).not.toMatch(/造假|超支/);
	}
);

test('every kind of claim is recomputed by exactly one check', () => {
	for (const kind of Object.keys(claimKinds) as (keyof typeof claimKinds)[]) {
		const findings = runChecks(
			reportOf({
				observation: [says('expenditure', '90.00'), says('revenue', '100.00')],
				claim: [claims(kind, '90', 'o1', 'o2')]
			})
		).filter(({ left_row }) => left_row?.endsWith('#claim-1'));
		expect(findings, kind).toHaveLength(1);
	}
});

test('each check says something on each report, under a key of its own', () => {
	const findings = runChecks(generate(3, 1));
	const said = new Set(findings.map(({ check_id, report_id }) => `${check_id} ${report_id}`));
	expect(said.size).toBe(Object.keys(checks).length * 3);
	const key = (row: Readonly<Record<string, unknown>>) =>
		schema.finding.key.map((column) => row[column]).join(' ');
	expect(new Set(findings.map(key)).size).toBe(findings.length);
});
