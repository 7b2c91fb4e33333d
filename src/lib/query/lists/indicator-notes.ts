import type { Engine, QueryOptions } from '../../engine/engine';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** What an indicator row says beside its figures. */
export interface IndicatorNote {
	readonly row_id: string;
	/** The unit its target is counted in, as printed. */
	readonly target_unit: string | null;
	/** What was noted when it was entered. */
	readonly note: string | null;
}

/** Units and notes of the indicator rows under the filters. */
export async function askIndicatorNotes(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly IndicatorNote[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT unit_id AS unit, year, i.row_id, i.target_unit, i.note FROM grid g JOIN indicator i USING (unit_id, year) ORDER BY i.row_id`,
		{ sparse: true }
	);
	return askRows<IndicatorNote>(engine, query, options);
}
