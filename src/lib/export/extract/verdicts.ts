import { verdicts } from '../../model/terms';
import type { RecordFinding } from '../../query/lists/record-context';
import { idsOf, listed } from '../../util/ids';
import type { Verdicts } from '../../views/data/long';

type Verdict = RecordFinding['verdict'];

/** What asks for a look first. */
const order: readonly Verdict[] = [
	'contradiction',
	'scope',
	'rounding',
	'holds',
	...idsOf(verdicts)
];

/** The verdicts of the findings on each row, each once, what asks for a look first. */
export function verdictsOf(findings: readonly RecordFinding[]): Verdicts {
	const found = new Map<string, Set<Verdict>>();
	for (const { left_row, right_row, verdict } of findings)
		for (const row of listed(`${left_row ?? ''} ${right_row ?? ''}`))
			found.set(row, (found.get(row) ?? new Set()).add(verdict));
	return new Map(
		[...found].map(([row, own]) => {
			const sorted = [...own].sort((a, b) => order.indexOf(a) - order.indexOf(b));
			return [row, sorted.map((verdict) => verdicts[verdict]).join('；')];
		})
	);
}
