import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import { grid } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

export type ReportRow = RowOf<'report'>;

/** The reports of the unit-years under the filters, by unit and year. */
export async function askReports(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly ReportRow[]> {
	const query = sql`WITH ${grid(where)}
SELECT r.* FROM report r WHERE EXISTS (SELECT 1 FROM grid g WHERE g.unit_id = r.unit_id AND g.year = r.year) ORDER BY r.unit_id, r.year, r.report_id`;
	return askRows<ReportRow>(engine, query, options);
}
