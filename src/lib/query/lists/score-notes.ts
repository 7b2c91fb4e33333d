import type { Engine, QueryOptions } from '../../engine/engine';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** What was noted when a total score of a whole unit was entered. */
export interface ScoreNote {
	readonly unit: string;
	readonly year: number;
	readonly note: string;
}

/** The notes of the total scores under the filters: what a score covers, how it was added up. */
export async function askScoreNotes(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly ScoreNote[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT s.unit_id AS unit, s.year, s.note FROM score s JOIN grid g USING (unit_id, year)
WHERE s.subject = 'whole' AND s.part = 'total' AND s.note IS NOT NULL ORDER BY s.unit_id, s.year, s.row_id`,
		{ sparse: true }
	);
	return askRows<ScoreNote>(engine, query, options);
}
