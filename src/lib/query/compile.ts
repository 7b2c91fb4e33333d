import type { Statement } from '../engine/engine';
import type { DimensionId } from '../dimensions';
import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { compileAdjustment } from './adjustment';
import { compileChange } from './change';
import { compileIndicator } from './indicator';
import { compileIndicatorShare } from './indicator-share';
import { compileLine } from './line';
import { compileLinear } from './linear';
import { resolveParams } from './params';
import { compilePoints } from './points';
import type { Question } from './question';
import { compileScore } from './score';
import { statement, type Sql } from './sql';
import type { Where } from './where';

/** Compiles a question to one statement: pure, the same question gives the same text and parameters. */
export function compile(question: Question): Statement {
	return statement(compileSql(question));
}

type Asked = Question & { readonly of?: MetricId };

/** The same as a piece of SQL, to be asked or to stand within another query. */
export function compileSql(question: Asked): Sql {
	const { metric, by, where, params } = question;
	const { formula, unit }: Metric = metrics[metric];
	if (formula.kind === 'change') return change(question, question.of ?? 'expenditure');
	const ask = { by, where, choices: resolveParams(metric, params), unit };
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

function change({ by, where, params }: Asked, of: MetricId): Sql {
	const grain = [...new Set<DimensionId>([...by, 'unit', 'year'])];
	const at = (shifted: Where) =>
		compileSql({ metric: of, by: grain, where: shifted, params: params ?? {} } as Asked);
	return compileChange({
		current: at(where),
		previous: at(before(where)),
		unit: metrics[of].unit,
		by: grain
	});
}

/** The same units a year earlier. */
const before = (where: Where): Where =>
	where.year ? { ...where, year: where.year.map((year) => String(Number(year) - 1)) } : where;
