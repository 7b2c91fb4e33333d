import type { Engine, QueryOptions } from '../../engine/engine';
import type { Scope, Stage } from '../../model/terms';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** A unit's year whose report prints 项, as that of the year before does. */
export interface LinePair {
	readonly unit: string;
	readonly year: number;
}

/** The unit-years whose 项 can be set beside those of the year before, by unit and year. */
export function askLinePairs(
	engine: Engine,
	where: Where,
	{ stage, scope }: { readonly stage: Stage; readonly scope: Scope },
	options?: QueryOptions
): Promise<readonly LinePair[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, listed AS (
	SELECT unit_id, year FROM line_total WHERE classification = 'function' AND depth = '项' AND stage = ${stage} AND scope = ${scope}
)
SELECT g.unit_id AS unit, g.year FROM grid g JOIN listed USING (unit_id, year)
JOIN listed p ON p.unit_id = g.unit_id AND p.year = g.year - 1 ORDER BY g.unit_id, g.year`,
		{ sparse: true }
	);
	return askRows<LinePair>(engine, query, options);
}
