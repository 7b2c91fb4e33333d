import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import { citedNamed, type CitedRow } from '../cited';
import { askRows } from '../rows';
import { rowNumber } from '../../engine/aggregates';
import { raw, sql } from '../sql';

/** A record row with its unit and all that is known of its document. */
export type SourceRow = CitedRow &
	Pick<
		RowOf<'report'>,
		'title' | 'kind' | 'entity_scope' | 'source_file' | 'sha256' | 'published_on' | 'url'
	> & {
		readonly unit_id: string;
		readonly unit_name: string;
		readonly report_year: number;
	};

/** Rows by their ids, in the order of reports and rows; an unknown id has none. */
export async function askSources(
	engine: Engine,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly SourceRow[]> {
	if (rows.length === 0) return [];
	const query = sql`SELECT c.*, d.title, d.kind, d.entity_scope, d.source_file, d.sha256, CAST(d.published_on AS VARCHAR) AS published_on, d.url,
	d.unit_id, u.short_name AS unit_name, d.year AS report_year
FROM (${citedNamed(rows)}) c JOIN report d ON d.report_id = c.report_id JOIN unit u ON u.unit_id = d.unit_id
ORDER BY d.report_id, c."table", ${raw(rowNumber('c.row_id'))}`;
	return askRows<SourceRow>(engine, query, options);
}
