import type { Engine, QueryOptions } from '../../engine/engine';
import type { Level, Scope, Stage, UnitType } from '../../model/terms';
import { groupBy } from '../../util/group';
import { ofUnitYears } from '../grid';
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
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT g.unit_id AS unit, g.year, g.type, g.level, substr(g.region_code, 1, 2) || '0000' AS province, p.stage, p.scope
FROM grid g JOIN preferred_observation p USING (unit_id, year)
WHERE p.measure = 'sangong' AND p.fund IS NULL AND p.value IS NOT NULL
ORDER BY g.type, g.level, province, p.stage, p.scope, unit, g.year`,
		{ sparse: true }
	);
	const rows = await askRows<Published>(engine, query, options);
	const alike = groupBy(rows, ({ type, level, province, stage, scope }) =>
		[type, level, province, stage, scope].join(' ')
	);
	return [...alike.values()].flatMap((own) =>
		own.slice(0, 1).map(({ type, level, province, stage, scope }) => ({
			...{ type, level, province, stage, scope },
			units: new Set(own.map(({ unit }) => unit)).size,
			unit_years: own.length
		}))
	);
}

/** A unit-year that publishes a total at a stage and scope. */
interface Published extends Omit<CoverageRow, 'units' | 'unit_years'> {
	readonly unit: string;
}
