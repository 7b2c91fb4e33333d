import type { Engine, QueryOptions } from '../../engine/engine';
import type { MeasureId } from '../../model/measures';
import { askRows } from '../rows';
import { sql } from '../sql';

/** How many units state a measure, at whatever stage and scope. */
export interface MeasureCoverage {
	readonly measure: MeasureId;
	readonly units: number;
}

/** The units with a value of each recorded measure. */
export async function askMeasureCoverage(
	engine: Engine,
	options?: QueryOptions
): Promise<readonly MeasureCoverage[]> {
	const query = sql`SELECT measure, CAST(count(DISTINCT unit_id) FILTER (value IS NOT NULL) AS INTEGER) AS units
FROM observation GROUP BY measure ORDER BY measure`;
	return askRows<MeasureCoverage>(engine, query, options);
}
