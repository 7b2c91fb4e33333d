import type { Engine, QueryOptions } from '../../engine/engine';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** What was noted when score rows were entered, by row id; rows without a note are left out. */
export async function askScoreEntryNotes(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<ReadonlyMap<string, string>> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT unit_id AS unit, year, s.row_id, s.note FROM grid g JOIN score s USING (unit_id, year) WHERE s.note IS NOT NULL ORDER BY s.row_id`,
		{ sparse: true }
	);
	const rows = await askRows<{ readonly row_id: string; readonly note: string }>(
		engine,
		query,
		options
	);
	return new Map(rows.map(({ row_id, note }) => [row_id, note]));
}
