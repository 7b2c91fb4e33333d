import type { Engine, QueryOptions } from '../engine/engine';
import { compileSql, keptAnswers } from './compile';
import { filtered, unitYearKeys } from './grid';
import { compileLineYears } from './line';
import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { resolveParams } from './params';
import type { Question } from './question';
import { askRows } from './rows';
import { join, sql, type Sql } from './sql';

/** How many units a metric has a value of in any year, and how many unit-years. */
export interface Computable {
	readonly units: number;
	readonly unit_years: number;
}

type Asked = readonly Question<MetricId, 'unit' | 'year'>[];

/** A unit and year with the numbers of the questions that have a value of it, separated by spaces. */
interface Placed {
	readonly unit: string;
	readonly year: number;
	readonly places: string;
}

/** Counts the units of each question in one statement, in the order of the questions. */
export async function askComputable(
	engine: Engine,
	questions: Asked,
	options?: QueryOptions
): Promise<readonly Computable[]> {
	if (questions.length === 0) return [];
	const rows = await askRows<Placed>(engine, compilePlaces(questions), options);
	const units = questions.map(() => new Set<string>());
	const counts = questions.map(() => 0);
	for (const { unit, places } of rows)
		for (const place of places.split(' ').map(Number)) {
			units[place]?.add(unit);
			counts[place] = (counts[place] ?? 0) + 1;
		}
	return questions.map((_, place) => ({
		units: units[place]?.size ?? 0,
		unit_years: counts[place] ?? 0
	}));
}

/** Of all unit-years where the questions are of the same units and years and can be kept, and of those under the filters else. */
function compilePlaces(questions: Asked): Sql {
	const answers = questions.map(answersOf);
	const direct = placesOf(answers.map((each) => each.direct));
	const all = answers.flatMap((each) => each.all ?? []);
	const [first] = questions;
	const alike = questions.every(({ where }) => where === first?.where);
	if (!first || !alike || all.length < questions.length) return direct;
	return filtered(direct, placesOf(all), first.where, { sparse: true });
}

/** The answers to a question, and those of all unit-years where they are kept; of lines an aggregate tells which unit-years have any. */
function answersOf(question: Asked[number]): { readonly direct: Sql; readonly all?: Sql } {
	const { metric, params, where } = question;
	const { formula }: Metric = metrics[metric];
	if (formula.kind === 'line') {
		const all = compileLineYears(formula, resolveParams(metric, params));
		const direct = sql`FROM (${all}) SEMI JOIN (${unitYearKeys(where)}) USING (unit, year)`;
		return { direct, ...(where.unit?.length ? {} : { all }) };
	}
	const kept = keptAnswers(question);
	return { direct: compileSql(question), ...(kept ? { all: sql`FROM ${kept}` } : {}) };
}

function placesOf(answers: readonly Sql[]): Sql {
	const valued = answers.map(
		(each, place) =>
			sql`SELECT DISTINCT ${place} AS place, unit, year FROM (${each}) WHERE value IS NOT NULL`
	);
	return sql`SELECT unit, year, string_agg(CAST(place AS VARCHAR), ' ' ORDER BY place) AS places
FROM (${join(valued, '\nUNION ALL\n')}) GROUP BY unit, year ORDER BY unit, year`;
}
