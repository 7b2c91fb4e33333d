import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope, Level, UnitType } from '../../model/terms';
import { sql, statement } from '../sql';

/** A unit and a year of which at least one report was collected. */
export interface CollectedRow {
	readonly unit_id: string;
	readonly name: string;
	readonly short_name: string;
	readonly aliases: string | null;
	readonly type: UnitType;
	readonly level: Level;
	readonly region_code: string;
	readonly region: string;
	readonly province_code: string;
	readonly province: string;
	readonly year: number;
	readonly entity_scope: EntityScope;
	readonly reports: number;
	/** Kinds of its reports, separated by spaces. */
	readonly kinds: string;
	/** Whether a 部门决算 of this year has a self-evaluation in it. */
	readonly attached: boolean;
}

/** Every unit-year with a report, by 区划代码, unit and year. */
export async function askCollected(
	engine: Engine,
	options?: QueryOptions
): Promise<readonly CollectedRow[]> {
	const query = sql`WITH dated AS (
	SELECT unit_id, year, min(entity_scope) AS entity_scope, CAST(count(*) AS INTEGER) AS reports,
		string_agg(DISTINCT kind, ' ' ORDER BY kind) AS kinds
	FROM report GROUP BY unit_id, year
),
evaluated AS (SELECT report_id FROM score UNION SELECT report_id FROM indicator)
SELECT u.unit_id, u.name, u.short_name, u.aliases, u.type, u.level, u.region_code, r.name AS region, p.region_code AS province_code,
	p.name AS province, d.year, d.entity_scope, d.reports, d.kinds,
	EXISTS (FROM report f WHERE f.unit_id = d.unit_id AND f.year = d.year AND f.kind = 'final' AND f.report_id IN (FROM evaluated)) AS attached
FROM dated d JOIN unit u USING (unit_id) JOIN region r ON r.region_code = u.region_code
JOIN region p ON p.region_code = substr(u.region_code, 1, 2) || '0000'
ORDER BY u.region_code, u.unit_id, d.year`;
	return (await engine.query(statement(query), options)) as unknown as readonly CollectedRow[];
}
