import { listed } from '../../util/ids';
import type { Finding, Verdict } from './check';

/** Verdicts that a reader should look at; rounding is none of them. */
export const ofWeight = ['contradiction', 'scope'] as const satisfies readonly Verdict[];

/** Findings of weight by the rows they are about, on either side. */
export function weightyByRow(
	findings: readonly Finding[]
): ReadonlyMap<string, readonly Finding[]> {
	const told = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (!(ofWeight as readonly Verdict[]).includes(finding.verdict)) continue;
		for (const row of [...listed(finding.left_row), ...listed(finding.right_row)])
			told.set(row, [...(told.get(row) ?? []), finding]);
	}
	return told;
}
