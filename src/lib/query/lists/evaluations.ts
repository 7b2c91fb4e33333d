import type { Engine, QueryOptions } from '../../engine/engine';
import type { Evaluator } from '../../model/terms';
import { groupBy } from '../../util/group';
import { ofUnitYears } from '../grid';
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
	const query = ofUnitYears(
		where,
		(unitYears) => sql`WITH ${unitYears}
SELECT DISTINCT unit_id AS unit, year, s.subject, s.evaluator FROM grid JOIN score s USING (unit_id, year)
WHERE s.part = 'total' AND s.value IS NOT NULL ORDER BY unit, year, subject, evaluator`,
		{ sparse: true }
	);
	const rows = await askRows<Evaluated>(engine, query, options);
	return (['whole', 'project'] as const).flatMap((subject) => {
		const own = rows.filter((row) => (row.subject === 'whole') === (subject === 'whole'));
		return [...groupBy(own, ({ evaluator }) => evaluator)].map(([evaluator, of]) => {
			const evaluated = of.map((row) => (subject === 'whole' ? row.unit : row.subject));
			return { subject, evaluator, n: new Set(evaluated).size };
		});
	});
}

/** A subject of a unit's year that an evaluator gave a total score: `whole` or the id of a project. */
interface Evaluated {
	readonly unit: string;
	readonly subject: string;
	readonly evaluator: Evaluator;
}
