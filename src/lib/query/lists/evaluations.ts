import type { Engine, QueryOptions } from '../../engine/engine';
import type { Evaluator } from '../../model/terms';
import { grid } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';

/** How many subjects an evaluator gave a total score. */
export interface EvaluationRow {
	readonly subject: 'whole' | 'project';
	readonly evaluator: Evaluator;
	/** Units, or projects. */
	readonly n: number;
}

/** Who evaluated how many units as a whole, and how many projects, under the filters. */
export async function askEvaluations(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly EvaluationRow[]> {
	const query = sql`WITH ${grid(where)}
SELECT CASE WHEN s.subject = 'whole' THEN 'whole' ELSE 'project' END AS subject, s.evaluator,
	CAST(count(DISTINCT CASE WHEN s.subject = 'whole' THEN s.unit_id ELSE s.subject END) AS INTEGER) AS n
FROM grid g JOIN score s USING (unit_id, year) WHERE s.part = 'total' AND s.value IS NOT NULL
GROUP BY 1, 2 ORDER BY 1, 2`;
	return askRows<EvaluationRow>(engine, query, options);
}
