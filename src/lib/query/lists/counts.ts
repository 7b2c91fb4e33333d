import type { Engine, QueryOptions } from '../../engine/engine';
import type { MeasureId } from '../../model/measures';
import type { Basis, MetricAbsence } from '../../model/terms';
import { asked, whyAbsent } from '../asked';
import { ofUnitYears } from '../grid';
import { askRows } from '../rows';
import { raw, sql } from '../sql';
import type { Where } from '../where';

/** The preferred statement of a count, or why there is none. */
export interface CountRow {
	readonly unit: string;
	readonly year: number;
	readonly measure: MeasureId;
	/** A whole number as text; null where absent. */
	readonly value: string | null;
	readonly absence: MetricAbsence | null;
	readonly basis: Basis | null;
	readonly numerator_rows: string | null;
}

/** Every asked count of every unit-year under the filters, by unit, year and the order of `measures`. */
export async function askCounts(
	engine: Engine,
	where: Where,
	measures: readonly MeasureId[],
	options?: QueryOptions
): Promise<readonly CountRow[]> {
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}, ${asked(measures)}
SELECT a.unit_id AS unit, a.year, a.measure, CAST(CAST(p.value AS DECIMAL(18, 0)) AS VARCHAR) AS value,
	${raw(whyAbsent('p', 'final'))} AS absence, p.basis, p.row_id AS numerator_rows
FROM asked a LEFT JOIN preferred_observation p ON p.unit_id = a.unit_id AND p.year = a.year AND p.measure = a.measure
	AND p.stage = 'final' AND p.scope = 'all' AND p.fund IS NULL
ORDER BY a.unit_id, a.year, a.place`
	);
	return askRows<CountRow>(engine, query, options);
}
