import type { Engine, QueryOptions } from '../../engine/engine';
import type { RecordTable } from '../../model/schema';
import { listed } from '../../util/ids';
import { citedRows, type CitedRow } from '../cited';
import { askRows } from '../rows';
import { list, sql, type Sql } from '../sql';
import type { Where } from '../where';
import type { FindingRow } from './findings';
import { chosenFindings, type FindingFilter } from './findings-chosen';
import { tableOf } from './record-row';

/** A record row with the document it stands in. */
export type CitedInReport = CitedRow & {
	readonly report_title: string;
	readonly source_file: string;
};

/** The rows on either side of the findings that a question found, by row. */
export async function askCited(
	engine: Engine,
	where: Where,
	filter: FindingFilter,
	found: readonly Pick<FindingRow, 'left_row' | 'right_row'>[],
	options?: QueryOptions
): Promise<readonly CitedInReport[]> {
	if (found.length === 0) return [];
	const query = found.length <= mostNamed ? namedRows(found) : allRows(where, filter);
	return askRows<CitedInReport>(engine, query, options);
}

/** The rows of more findings than these are looked for among all. */
const mostNamed = 200;

const withReport = (rows: Sql): Sql =>
	sql`SELECT c.*, d.title AS report_title, d.source_file FROM (${rows}) c JOIN report d ON d.report_id = c.report_id ORDER BY c.row_id`;

function namedRows(found: readonly Pick<FindingRow, 'left_row' | 'right_row'>[]): Sql {
	const rows = [
		...new Set(found.flatMap((one) => [...listed(one.left_row), ...listed(one.right_row)]))
	];
	const reports = new Set(rows.map((row) => row.split('#', 1)[0] ?? ''));
	const tables = new Set<RecordTable>(rows.flatMap((row) => tableOf(row) ?? []));
	// By report first: its rows stand together, so that little of a table is read.
	const named = sql`t.report_id IN (${list([...reports])}) AND t.row_id IN (SELECT unnest(string_split(${rows.join(' ')}, ' ')))`;
	return withReport(citedRows([...tables], named));
}

const allRows = (where: Where, filter: FindingFilter): Sql =>
	sql`WITH ${chosenFindings(where, filter)},
ids AS (SELECT DISTINCT unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id FROM chosen)
${withReport(sql`SELECT r.* FROM (${citedRows()}) r JOIN ids USING (row_id)`)}`;
