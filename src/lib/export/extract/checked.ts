import { verdicts } from '../../model/terms';
import type { RecordFinding } from '../../query/lists/record-context';
import type { RecordRow } from '../../query/lists/records';
import { Exact } from '../../util/exact';
import { idsOf, listed } from '../../util/ids';
import type { Checked } from '../../views/data/long';

type Verdict = RecordFinding['verdict'];

/** What asks for a look first. */
const order: readonly Verdict[] = [
	'contradiction',
	'scope',
	'rounding',
	'holds',
	...idsOf(verdicts)
];

const byVerdict = (a: Pick<RecordFinding, 'verdict'>, b: Pick<RecordFinding, 'verdict'>) =>
	order.indexOf(a.verdict) - order.indexOf(b.verdict);

/** The findings on each row and what its value recomputes to, what asks for a look first. */
export function checkedBy(findings: readonly RecordFinding[]): Checked {
	const touching = new Map<string, RecordFinding[]>();
	for (const finding of findings)
		for (const row of new Set(listed(`${finding.left_row ?? ''} ${finding.right_row ?? ''}`))) {
			const own = touching.get(row);
			if (own) own.push(finding);
			else touching.set(row, [finding]);
		}
	const on = (row: RecordRow) => (touching.get(String(row.row_id)) ?? []).sort(byVerdict);
	return {
		verdicts: (row) => [...new Set(on(row).map(({ verdict }) => verdicts[verdict]))].join('；'),
		recomputed: (row) => on(row).find((finding) => recomputes(finding, row))?.right_value ?? ''
	};
}

/** Whether a finding sets the row's value, signed or not, against what it should be; others only bound it or compare something else. */
const recomputes = (
	{ left_row, left_value, right_value, low, high }: RecordFinding,
	{ row_id, value }: RecordRow
): boolean =>
	left_row === row_id &&
	[left_value, right_value, low, high].every((side) => side !== null) &&
	typeof value === 'string' &&
	new Exact(value).abs().eq(new Exact(left_value ?? 0).abs());
