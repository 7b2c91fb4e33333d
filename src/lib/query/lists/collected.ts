import type { Engine, QueryOptions } from '../../engine/engine';
import type { EntityScope } from '../../model/terms';
import { attached, evaluated } from '../evaluated';
import { askRows } from '../rows';
import { sql } from '../sql';
import { unitColumns, unitJoins, type Unit } from '../unit';

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
${evaluated}
SELECT ${unitColumns}, d.year, d.entity_scope, d.reports, d.kinds, ${attached('d')} AS attached
FROM dated d ${unitJoins}
ORDER BY u.region_code, u.unit_id, d.year`;
	return askRows<CollectedRow>(engine, query, options);
}
