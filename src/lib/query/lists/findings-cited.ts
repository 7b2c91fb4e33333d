import type { Engine, QueryOptions } from '../../engine/engine';
import { citedRows, type CitedRow } from '../cited';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';
import { chosenFindings, type FindingFilter } from './findings-chosen';

/** A record row with the document it stands in. */
export type CitedInReport = CitedRow & {
	readonly report_title: string;
	readonly source_file: string;
};

/** The rows on either side of the findings under the filters, by row. */
export async function askCited(
	engine: Engine,
	where: Where,
	filter: FindingFilter = {},
	options?: QueryOptions
): Promise<readonly CitedInReport[]> {
	const query = sql`WITH ${chosenFindings(where, filter)},
ids AS (SELECT DISTINCT unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id FROM chosen)
SELECT c.*, d.title AS report_title, d.source_file
FROM (${citedRows}) c JOIN ids USING (row_id) JOIN report d ON d.report_id = c.report_id
ORDER BY c.row_id`;
	return askRows<CitedInReport>(engine, query, options);
}
