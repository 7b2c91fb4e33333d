import type { Engine, QueryOptions } from '../../engine/engine';
import type { ReportKind } from '../../model/terms';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';
import { countedFindings, type FindingFilter } from './findings-chosen';

/** A report that findings are of. */
export interface CheckedReport {
	readonly report_id: string;
	readonly unit_name: string;
	readonly year: number;
	readonly kind: ReportKind;
	readonly n: number;
}

/** The first `most` reports with findings under the filters, by unit, year and kind; one that is `chosen` is always there. */
export async function askCheckedReports(
	engine: Engine,
	where: Where,
	filter: FindingFilter,
	{ chosen = '', most }: { readonly chosen?: string | undefined; readonly most: number },
	options?: QueryOptions
): Promise<readonly CheckedReport[]> {
	const query = sql`WITH counted AS (SELECT report_id, sum(n) AS n FROM (${countedFindings(where, filter)}) GROUP BY report_id),
kept AS (
	SELECT d.*, u.short_name AS unit_name, CAST(coalesce(c.n, 0) AS INTEGER) AS n
	FROM report d JOIN unit u USING (unit_id) LEFT JOIN counted c USING (report_id)
	WHERE c.n IS NOT NULL OR d.report_id = ${chosen}
	ORDER BY d.report_id <> ${chosen}, d.unit_id, d.year, d.kind LIMIT ${most}
)
SELECT report_id, unit_name, year, kind, n FROM kept ORDER BY unit_id, year, kind`;
	return askRows<CheckedReport>(engine, query, options);
}

/** Whether there is a report of this id. */
export async function isReport(
	engine: Engine,
	id: string,
	options?: QueryOptions
): Promise<boolean> {
	const query = sql`SELECT report_id FROM report WHERE report_id = ${id}`;
	return (await askRows(engine, query, options)).length > 0;
}
