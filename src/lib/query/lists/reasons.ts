import type { Engine, QueryOptions } from '../../engine/engine';
import type { changeReasons } from '../../model/terms';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

export type ChangeReason = keyof typeof changeReasons;

/** The coded reasons that a report gives for the change of one of its rows, the first by code where several are given. */
export async function askChangeReasons(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<ReadonlyMap<string, readonly ChangeReason[]>> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT g.unit_id AS unit, g.year, c.target, min(c.reason) AS reason FROM claim c JOIN grid g USING (unit_id, year)
WHERE c.kind = 'change' AND c.reason IS NOT NULL AND c.target IS NOT NULL GROUP BY ALL ORDER BY c.target, reason DESC, unit, g.year`,
		{ sparse: true }
	);
	const rows = await askRows<{ readonly target: string; readonly reason: string }>(
		engine,
		query,
		options
	);
	return new Map(rows.map(({ target, reason }) => [target, reason.split('+') as ChangeReason[]]));
}
