import type { Engine, QueryOptions } from '../../engine/engine';
import { measures } from '../../model/measures';
import type { RowOf } from '../../model/schema';
import { join, raw, sql, statement } from '../sql';

export type ObservationRow = RowOf<'observation'>;

/** Every recorded amount and count of a unit, all statements of it: by year, then in the order of the measures. */
export async function askObservations(
	engine: Engine,
	unit: string,
	options?: QueryOptions
): Promise<readonly ObservationRow[]> {
	const order = join(
		Object.keys(measures).map((id) => sql`${id}`),
		', '
	);
	const query = sql`SELECT * FROM observation WHERE unit_id = ${unit}
ORDER BY year DESC, list_position([${order}], measure), array_position(['initial', 'budget', 'adjusted', 'final'], stage), scope, fund NULLS FIRST, report_id,
	${raw(`CAST(regexp_extract(row_id, '[0-9]+$') AS INTEGER)`)}`;
	return (await engine.query(statement(query), options)) as unknown as readonly ObservationRow[];
}
