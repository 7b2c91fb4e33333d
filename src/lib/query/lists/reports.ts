import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import { ofUnitYears } from '../grid';
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
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT r.* FROM report r SEMI JOIN grid USING (unit_id, year) ORDER BY r.unit_id, r.year, r.report_id`,
		{ unit: 'unit_id', sparse: true }
	);
	return askRows<ReportRow>(engine, query, options);
}

/** How many there are. */
export async function askReportCount(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<number> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT unit_id AS unit, year, y.reports AS n FROM grid JOIN unit_year y USING (unit_id, year) WHERE y.reports > 0 ORDER BY unit, year`,
		{ sparse: true }
	);
	const rows = await askRows<{ readonly n: number }>(engine, query, options);
	return rows.reduce((all, { n }) => all + n, 0);
}
