import type { Engine, QueryOptions } from '../engine/engine';
import { compileSql } from './compile';
import type { MetricId } from '../metrics';
import type { Question } from './question';
import { askRows } from './rows';
import { join, sql } from './sql';

/** How many units a metric has a value of in any year, of how many that were asked. */
export interface Computable {
	readonly units: number;
	readonly unit_years: number;
	readonly of: number;
}

/** Counts the units of each question in one statement, in the order of the questions. */
export async function askComputable(
	engine: Engine,
	questions: readonly Question<MetricId, 'unit' | 'year'>[],
	options?: QueryOptions
): Promise<readonly Computable[]> {
	if (questions.length === 0) return [];
	const each = questions.map(
		(
			question,
			place
		) => sql`SELECT ${place} AS place, CAST(count(DISTINCT unit) FILTER (value IS NOT NULL) AS INTEGER) AS units, CAST(count(value) AS INTEGER) AS unit_years,
	CAST(count(DISTINCT unit) AS INTEGER) AS "of" FROM (${compileSql(question)})`
	);
	return askRows(engine, sql`${join(each, '\nUNION ALL\n')} ORDER BY place`, options);
}
