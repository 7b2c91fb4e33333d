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
	const columns = tables.map((_, i) =>
		raw(
			`count(DISTINCT g.unit_id) FILTER (k${i}.value IS NOT NULL) AS units${i}, count(k${i}.value) AS years${i}`
		)
	);
	const joins = tables.map(
		(table, i) =>
			sql`LEFT JOIN ${table} k${raw(`${i} ON k${i}.unit = g.unit_id AND k${i}.year = g.year`)}`
	);
	const rows = tables.map(
		(_, i) =>
			sql`SELECT ${i} AS place, CAST(units${raw(`${i}`)} AS INTEGER) AS units, CAST(years${raw(`${i}`)} AS INTEGER) AS unit_years, CAST(asked AS INTEGER) AS "of" FROM counted`
	);
	return sql`WITH ${grid(first.where)},
counted AS (SELECT count(DISTINCT g.unit_id) AS asked, ${join(columns, ', ')} FROM grid g ${join(joins, ' ')})
${join(rows, ' UNION ALL ')} ORDER BY place`;
}
