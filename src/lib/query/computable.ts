import type { Engine, QueryOptions } from '../engine/engine';
import { compileSql, keptAnswers } from './compile';
import { grid } from './grid';
import type { MetricId } from '../metrics';
import type { Question } from './question';
import { askRows } from './rows';
import { join, keptAs, keptTable, raw, sql, type Sql } from './sql';

/** How many units a metric has a value of in any year, and how many unit-years. */
export interface Computable {
	readonly units: number;
	readonly unit_years: number;
}

type Asked = readonly Question<MetricId, 'unit' | 'year'>[];

const none: Computable = { units: 0, unit_years: 0 };

/** Counts the units of each question in one statement, in the order of the questions. */
export async function askComputable(
	engine: Engine,
	questions: Asked,
	options?: QueryOptions
): Promise<readonly Computable[]> {
	if (questions.length === 0) return [];
	const query = keptAs(apart(questions), together(questions));
	const found = await askRows<Computable & { readonly place: number }>(engine, query, options);
	return questions.map((_, place) => found.find((row) => row.place === place) ?? none);
}

const counts = raw(
	'CAST(count(DISTINCT unit) AS INTEGER) AS units, CAST(count(*) AS INTEGER) AS unit_years'
);

const valued = (answers: Sql, place: number) =>
	sql`SELECT ${place} AS place, unit, year FROM (${answers}) WHERE value IS NOT NULL`;

/** Each question by itself. */
function apart(questions: Asked): Sql {
	const each = questions.map((question, place) => valued(compileSql(question), place));
	return sql`SELECT place, ${counts} FROM (${join(each, '\nUNION ALL\n')}) GROUP BY place ORDER BY place`;
}

/** All of them out of one table of what can be computed at all, where they are of the same units and years and can be kept. */
function together(questions: Asked): Sql {
	const [first] = questions;
	const answers = questions.flatMap((question) => keptAnswers(question) ?? []);
	const alike = questions.every(({ where }) => where === first?.where);
	if (!first || !alike || answers.length < questions.length) return apart(questions);
	const names = answers.flatMap(({ kept }) => Object.keys(kept?.tables ?? {}));
	const all = keptTable(
		`computable ${names.join(' ')}`,
		join(
			answers.map((table, place) => valued(sql`FROM ${table}`, place)),
			' UNION ALL '
		)
	);
	return sql`WITH ${grid(first.where)}
SELECT place, ${counts} FROM ${all} v JOIN grid g ON v.unit = g.unit_id AND v.year = g.year GROUP BY place ORDER BY place`;
}
