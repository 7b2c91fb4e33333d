import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope, Level, UnitType } from '../../model/terms';
import { grid } from '../grid';
import { sql, statement } from '../sql';
import type { Where } from '../where';

/** A public body with where it is and what was collected of it. */
export interface UnitRow {
	readonly unit_id: string;
	readonly name: string;
	readonly short_name: string;
	readonly type: UnitType;
	readonly level: Level;
	readonly region_code: string;
	readonly region: string;
	readonly province_code: string;
	readonly province: string;
	readonly aliases: string | null;
	readonly entity_scope: EntityScope;
	/** Years with a report, ascending, separated by spaces. */
	readonly years: string;
	readonly reports: number;
}

/** The units under the filters, by 区划代码. */
export async function askUnits(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly UnitRow[]> {
	const query = sql`WITH ${grid(where)}
SELECT u.unit_id, u.name, u.short_name, u.type, u.level, u.region_code, r.name AS region, p.region_code AS province_code,
	p.name AS province, u.aliases, min(g.entity_scope) AS entity_scope,
	(SELECT string_agg(DISTINCT CAST(year AS VARCHAR), ' ' ORDER BY CAST(year AS VARCHAR)) FROM report WHERE report.unit_id = u.unit_id) AS years,
	CAST((SELECT count(*) FROM report WHERE report.unit_id = u.unit_id) AS INTEGER) AS reports
FROM grid g JOIN unit u USING (unit_id) JOIN region r ON r.region_code = u.region_code
JOIN region p ON p.region_code = substr(u.region_code, 1, 2) || '0000'
GROUP BY ALL ORDER BY u.region_code, u.unit_id`;
	return (await engine.query(statement(query), options)) as unknown as readonly UnitRow[];
}
