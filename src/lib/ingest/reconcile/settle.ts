import { runChecks } from '../../checks';
import { noRecords, type Records, type RowOf } from '../../model/schema';
import { listed } from '../../util/ids';
import type { Merged } from './merge';
import type { Numbered, RowsOf } from './rows';

/** Candidates after the identities have spoken. */
interface Settled {
	/** Certain ones, and those that an identity bears out. */
	readonly kept: readonly Merged[];
	/** What remains one reading of several. */
	readonly open: readonly Merged[];
}

/** Records of one report alone. */
export const recordsOf = (unit: RowOf<'unit'>, report: RowOf<'report'>, rows: RowsOf): Records => ({
	...noRecords,
	unit: [unit],
	report: [report],
	...rows
});

/**
 * Lets the identities between printed figures choose: a doubtful figure stands if some identity holds with it and none
 * speaks against it; the others are left open rather than guessed.
 */
export function settle(merged: readonly Merged[], { read }: Numbered, records: Records): Settled {
	if (merged.every(({ certain }) => certain)) return { kept: merged, open: [] };
	const borne = new Set<string>();
	const refuted = new Set<string>();
	for (const { verdict, low, left_row, right_row } of runChecks(records)) {
		// What only stays below a limit may be anything below it: an interval is what bears a figure out.
		const bears = verdict === 'holds' && low !== null;
		const heard = bears ? borne : verdict === 'contradiction' ? refuted : undefined;
		for (const row of [left_row, ...listed(right_row)]) if (row !== null) heard?.add(row);
	}
	const stands = new Set(
		read
			.filter(({ row_id, certain }) => certain || (borne.has(row_id) && !refuted.has(row_id)))
			.map(({ key }) => key)
	);
	return {
		kept: merged.filter(({ key }) => stands.has(key)),
		open: merged.filter(({ key, certain }) => !certain && !stands.has(key))
	};
}
