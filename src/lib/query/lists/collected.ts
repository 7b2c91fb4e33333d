import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope } from '../../model/terms';
import { askRows } from '../rows';
import { sql } from '../sql';
import { unitColumns, type Unit } from '../unit';
import { condition, type Where } from '../where';

/** A unit and a year of which at least one report was collected. */
export interface CollectedRow extends Unit {
	readonly year: number;
	readonly entity_scope: EntityScope;
	readonly reports: number;
	/** Kinds of its reports, separated by spaces. */
	readonly kinds: string;
	/** Whether a 部门决算 of this year has a self-evaluation in it. */
	readonly attached: boolean;
}

/** Every unit-year with a report, of the units of the types and levels where any are given; by 区划代码, unit and year. */
export async function askCollected(
	engine: Engine,
	where: Pick<Where, 'type' | 'level'>,
	options?: QueryOptions
): Promise<readonly CollectedRow[]> {
	const query = sql`WITH dated AS (
	SELECT unit_id, year, min(entity_scope) AS entity_scope, CAST(count(*) AS INTEGER) AS reports
	FROM report JOIN unit USING (unit_id) WHERE ${condition(where, ['type', 'level'])} GROUP BY unit_id, year
)
SELECT ${unitColumns}, d.year, d.entity_scope, d.reports, c.kinds, c.attached
FROM dated d JOIN coverage c USING (unit_id, year) JOIN reporting_unit u USING (unit_id)
ORDER BY u.region_code, u.unit_id, d.year`;
	return askRows<CollectedRow>(engine, query, options);
}
