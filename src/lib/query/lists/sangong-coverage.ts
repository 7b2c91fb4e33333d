import type { Engine, QueryOptions } from '../../engine/engine';
import type { Level, Scope, Stage, UnitType } from '../../model/terms';
import { grid } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** How many units and unit-years publish a “三公” total, by type, level, province, stage and scope. */
export interface CoverageRow {
	readonly type: UnitType;
	readonly level: Level;
	/** The 区划代码 of the province. */
	readonly province: string;
	readonly stage: Stage;
	readonly scope: Scope;
	readonly units: number;
	readonly unit_years: number;
}

/** What is published of “三公” totals under the filters; combinations that nobody publishes are missing. */
export async function askSangongCoverage(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly CoverageRow[]> {
	const query = sql`WITH ${grid(where)}
SELECT g.type, g.level, substr(g.region_code, 1, 2) || '0000' AS province, p.stage, p.scope, CAST(count(DISTINCT g.unit_id) AS INTEGER) AS units, CAST(count(*) AS INTEGER) AS unit_years
FROM grid g JOIN preferred_observation p USING (unit_id, year)
WHERE p.measure = 'sangong' AND p.fund IS NULL AND p.value IS NOT NULL
GROUP BY ALL ORDER BY ALL`;
	return askRows<CoverageRow>(engine, query, options);
}
