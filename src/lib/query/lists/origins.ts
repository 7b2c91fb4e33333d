import type { Engine, QueryOptions } from '../../engine/engine';
import type { Absence, Basis } from '../../model/terms';
import { grid } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** Records of one origin: their basis, or why they hold no value. */
export interface OriginCount {
	readonly basis: Basis | null;
	readonly absence: Absence | null;
	readonly n: number;
}

/** How many records the reports of the unit-years under the filters gave, by origin. */
export async function askOrigins(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly OriginCount[]> {
	const query = sql`WITH ${grid(where)}
SELECT r.basis, r.absence, CAST(sum(r.n) AS INTEGER) AS n
FROM record_count r JOIN report p USING (report_id) JOIN grid g ON g.unit_id = p.unit_id AND g.year = p.year
GROUP BY ALL ORDER BY ALL`;
	return askRows<OriginCount>(engine, query, options);
}
