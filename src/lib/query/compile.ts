import type { Statement } from '../engine/engine';
import type { DimensionId } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import { isSingle } from '../metrics/kinds';
import type { Metric } from '../metrics/metric';
import { addressText } from './address';
import { compileAdjustment } from './adjustment';
import { compileChange, type Change } from './change';
import { compileIndicator } from './indicator';
import { compileIndicatorShare } from './indicator-share';
import { compileLine } from './line';
import { collectedGrid, everyUnitYear, filtered, grid } from './grid';
import { compileLinear } from './linear';
import { resolveParams } from './params';
import { compilePoints } from './points';
import { isByUnitYear, type Question } from './question';
import { compileScore } from './score';
import { keptAs, keptTable, raw, sql, statement, type Sql } from './sql';
import type { Where } from './where';

/** Compiles a question to one statement: pure, the same question gives the same text and parameters. */
export function compile(question: Question): Statement {
	return statement(compileSql(question));
}

type Asked = Question & { readonly of?: MetricId };

/** The same as a piece of SQL, to be asked or to stand within another query. */
export function compileSql(question: Asked): Sql {
	const { where } = question;
	const direct = compileOver(question, collectedGrid(where));
	const all = keptAnswers(question);
	if (all) return choosing(direct, all, where);
	return isOfUnitYears(question) ? filtered(direct, overAll(question), where) : direct;
}

/** The answers to a question for all unit-years, as the table that an engine may keep; undefined where none is kept. */
export function keptAnswers(question: Asked): Sql | undefined {
	if (!isKept(question)) return undefined;
	const { metric } = question;
	const params = resolveParams(metric, question.params);
	const name = addressText({ kind: 'metric', metric, where: {}, params });
	return keptTable(name, compileOver(question, everyUnitYear));
}

/** The answers to a question for all unit-years. */
function overAll(question: Asked): Sql {
	if (question.metric !== 'year_on_year') return compileOver(question, everyUnitYear);
	const changed = compileOver(changedBy(question, {}), everyUnitYear);
	return change(question, { current: changed, previous: changed });
}

/**
 * Answers of a single value a unit and year, with no further counts beside it: filters only choose among them, so those of all
 * unit-years may be kept. Those of named units are few and computed by themselves.
 */
function isKept(question: Asked): boolean {
	const { metric } = question;
	const { formula }: Metric = metrics[metric];
	const plain = isSingle(metrics[metric]) && formula.kind !== 'indicator_share';
	return plain && isOfUnitYears(question);
}

/** Each row belongs to one unit in one year, whatever else is asked. */
const isOfUnitYears = (question: Asked) => isByUnitYear(question) && !question.where.unit?.length;

/** The answer as it is, with the ways to choose it from all: within another query, and by itself. */
function choosing(direct: Sql, all: Sql, where: Where): Sql {
	const ordered = sql`SELECT * FROM ${all} ORDER BY unit, year`;
	const within = keptAs(direct, chosenOf(all, where));
	return filtered(within, ordered, where);
}

/** What an answer says of a unit in a year that no record or report is of. */
const nothing = raw(`CASE WHEN k.unit IS NULL THEN 'not_collected' ELSE k.absence END AS absence,
	coalesce(k.small_base, false) AS small_base, coalesce(k.n, 0) AS n, 1 AS "of"`);

/** Those under the filters. */
const chosenOf = (all: Sql, where: Where) => sql`WITH ${grid(where)}
SELECT g.unit_id AS unit, g.year, k.* EXCLUDE (unit, year) REPLACE (${nothing})
FROM grid g LEFT JOIN ${all} k ON k.unit = g.unit_id AND k.year = g.year ORDER BY g.unit_id, g.year`;

function compileOver(question: Asked, unitYears: Sql): Sql {
	const { metric, by, params } = question;
	const { formula, unit }: Metric = metrics[metric];
	if (formula.kind === 'change') {
		const at = (where: Where) => compileSql(changedBy(question, where));
		return change(question, { current: at(question.where), previous: at(before(question.where)) });
	}
	const ask = { by, unitYears, choices: resolveParams(metric, params), unit };
	switch (formula.kind) {
		case 'linear':
			return compileLinear(formula, ask);
		case 'line':
			return compileLine(formula, ask);
		case 'score':
			return compileScore(formula, ask);
		case 'points':
			return compilePoints(formula, ask);
		case 'indicator':
			return compileIndicator(ask);
		case 'indicator_share':
			return compileIndicatorShare(formula, ask);
		case 'adjustment':
			return compileAdjustment(formula, ask);
	}
}

/** The question whose answers a change is between. */
const changedBy = ({ of = 'expenditure', by, params = {} }: Asked, where: Where): Asked =>
	({ metric: of, by: grainOf(by), where, params }) as Asked;

const change = ({ of = 'expenditure', by }: Asked, between: Pick<Change, 'current' | 'previous'>) =>
	compileChange({ ...between, unit: metrics[of].unit, by: grainOf(by) });

/** A change is of a unit from one year to the next, whatever else is asked by. */
const grainOf = (by: readonly DimensionId[]) => [...new Set<DimensionId>([...by, 'unit', 'year'])];

/** The same units a year earlier. */
const before = (where: Where): Where =>
	where.year ? { ...where, year: where.year.map((year) => String(Number(year) - 1)) } : where;
