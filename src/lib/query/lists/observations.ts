import type { Engine, QueryOptions } from '../../engine/engine';
import { measures } from '../../model/measures';
import type { RowOf } from '../../model/schema';
import { rowNumber } from '../../engine/aggregates';
import { askRows } from '../rows';
import { list, raw, sql } from '../sql';

export type ObservationRow = RowOf<'observation'>;

/** Every recorded amount and count of a unit, all statements of it: by year, then in the order of the measures. */
export async function askObservations(
	engine: Engine,
	unit: string,
	options?: QueryOptions
): Promise<readonly ObservationRow[]> {
	const query = sql`SELECT * FROM observation WHERE unit_id = ${unit}
ORDER BY year DESC, list_position([${list(Object.keys(measures))}], measure), array_position(['initial', 'budget', 'adjusted', 'final'], stage), scope, fund NULLS FIRST, report_id,
	${raw(rowNumber('row_id'))}`;
	return askRows<ObservationRow>(engine, query, options);
}
