/** Stages at which a budget speaks; how a year went is told by final accounts and evaluations alone. */
const foreseen: readonly string[] = ['initial', 'budget'];

/** Where nothing is recorded: a row of the grid, this year or the one before, and the stage that was asked for. */
interface Unrecorded {
	readonly row?: 'g' | 'a';
	readonly lag?: 0 | 1;
	readonly stage?: string;
}

/** Why nothing at all is recorded: the report that tells of the stage does not say, or no such report was collected. */
export function unrecorded({ row = 'g', lag = 0, stage = 'final' }: Unrecorded = {}): string {
	const reports = foreseen.includes(stage) ? 'collected' : 'accounted';
	return `CASE WHEN ${row}.${reports}${lag === 0 ? '' : '_before'} THEN 'not_in_report' ELSE 'not_collected' END`;
}
