import type { Engine, QueryOptions } from '../../engine/engine';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** How many records the reports of the unit-years under the filters gave, absent ones included. */
export async function askRecordCount(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<number> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT unit_id AS unit, year, CAST(sum(r.n) AS INTEGER) AS n
FROM grid JOIN report p USING (unit_id, year) JOIN (SELECT report_id, n FROM record_count) r USING (report_id)
GROUP BY ALL ORDER BY unit, year`,
		{ sparse: true }
	);
	const rows = await askRows<{ readonly n: number }>(engine, query, options);
	return rows.reduce((all, { n }) => all + n, 0);
}
