import type { Engine, QueryOptions } from '../../engine/engine';
import { listed } from '../../util/ids';
import { citedNamed, citedRows, type CitedRow } from '../cited';
import { askRows } from '../rows';
import { idRows, pickedFrom, raw, sql, type Sql } from '../sql';
import type { Where } from '../where';
import type { FindingRow } from './findings';
import { areOfWeight, chosenFindings, type FindingFilter } from './findings-chosen';

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
	const query = found.length <= mostNamed ? namedRows(filter, found) : allRows(where, filter);
	return askRows<CitedInReport>(engine, query, options);
}

/** The rows of more findings than these are looked for among all. */
const mostNamed = 200;

function namedRows(
	filter: FindingFilter,
	found: readonly Pick<FindingRow, 'left_row' | 'right_row'>[]
): Sql {
	const rows = [
		...new Set(found.flatMap((one) => [...listed(one.left_row), ...listed(one.right_row)]))
	];
	if (!areOfWeight(filter)) return withReport(citedNamed(rows));
	const keys = rows.map((row_id) => ({ row_id }));
	return pickedFrom(weightyRows(idRows(rows)), everyWeightyRow, keys, {
		...{ by: { row_id: 'row_id' }, sparse: true }
	});
}

function allRows(where: Where, filter: FindingFilter): Sql {
	const named = sql`SELECT DISTINCT unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id FROM chosen`;
	const rows = areOfWeight(filter)
		? weightyRows(named)
		: withReport(sql`SELECT r.* FROM (${citedRows()}) r SEMI JOIN (${named}) USING (row_id)`);
	return sql`WITH ${chosenFindings(where, filter)} ${rows}`;
}

/** Of findings of weight the rows are at hand. */
const weightyRows = (named: Sql): Sql =>
	withReport(
		sql`SELECT * EXCLUDE (verdict) FROM weighty_record SEMI JOIN (${named}) USING (row_id)`
	);

const withReport = (rows: Sql): Sql =>
	sql`SELECT c.*, d.title AS report_title, d.source_file FROM (${rows}) c JOIN report d ON d.report_id = c.report_id ORDER BY c.row_id`;

const everyWeightyRow = withReport(raw('SELECT * EXCLUDE (verdict) FROM weighty_record'));
