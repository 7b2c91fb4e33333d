import { runChecks } from '../lib/checks';
import { schema, type Records } from '../lib/model/schema';
import { sortRows } from '../lib/records/sorted';

/** Sorted records with what the checks find on them, in the order of its key. */
export const withFindings = (sorted: Records): Records => ({
	...sorted,
	finding: sortRows(runChecks(sorted), schema.finding.key)
});
