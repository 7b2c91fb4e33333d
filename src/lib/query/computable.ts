import type { Engine, QueryOptions } from '../engine/engine';
import { compileSql, keptAnswers } from './compile';
import { grid } from './grid';
import type { MetricId } from '../metrics';
import type { Question } from './question';
import { askRows } from './rows';
import { join, keptAs, raw, sql, type Sql } from './sql';

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
	return askRows(engine, keptAs(apart(questions), together(questions)), options);
}

type Asked = readonly Question<MetricId, 'unit' | 'year'>[];

const counts =
	raw(`CAST(count(DISTINCT unit) FILTER (value IS NOT NULL) AS INTEGER) AS units, CAST(count(value) AS INTEGER) AS unit_years,
	CAST(count(DISTINCT unit) AS INTEGER) AS "of"`);

/** Each question by itself. */
function apart(questions: Asked): Sql {
	const each = questions.map(
		(question, place) => sql`SELECT ${place} AS place, ${counts} FROM (${compileSql(question)})`
	);
	return sql`${join(each, '\nUNION ALL\n')} ORDER BY place`;
}

/** All of them over one grid, where they are of the same units and years and can be kept. */
function together(questions: Asked): Sql {
	const [first] = questions;
	const tables = questions.flatMap((question) => keptAnswers(question) ?? []);
	const alike = questions.every(({ where }) => where === first?.where);
	if (!first || !alike || tables.length < questions.length) return apart(questions);
	const each = tables.map(
		(table, place) =>
			sql`SELECT ${place} AS place, unit, year FROM ${table} WHERE value IS NOT NULL`
	);
	return sql`WITH ${grid(first.where)}, valued AS (${join(each, ' UNION ALL ')}),
counted AS (
	SELECT place, count(DISTINCT unit) AS units, count(*) AS unit_years
	FROM valued JOIN grid ON unit = unit_id AND valued.year = grid.year GROUP BY place
)
SELECT place, CAST(coalesce(units, 0) AS INTEGER) AS units, CAST(coalesce(unit_years, 0) AS INTEGER) AS unit_years,
	CAST((SELECT count(DISTINCT unit_id) FROM grid) AS INTEGER) AS "of"
FROM range(${tables.length}) AS asked(place) LEFT JOIN counted USING (place) ORDER BY place`;
}
