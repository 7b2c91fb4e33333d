import type { MeasureId } from '../model/measures';
import type { Scope, Stage } from '../model/terms';
import type { MetricAddress } from './address';
import type { Beside } from './among';
import { compileSql } from './compile';
import { compileFixedPanel } from './lists/fixed-panel';
import { compileExecutionScores, compileTotalScores } from './lists/subject-scores';
import { chosenQuestion, type Question } from './question';
import { join, raw, sql, type Sql } from './sql';
import { condition, type Where } from './where';

/** The values that quartiles are of: an address without which of them. */
export type Crowd = Omit<MetricAddress, 'kind' | 'spread' | 'peers'>;

/** What the quartile at an address is of. */
export function crowdOf({ kind: _, spread: __, peers: ___, ...crowd }: MetricAddress): Crowd {
	return crowd;
}

/** `(unit_id, told, value)`: a row a value with its year; of self-evaluated subjects the record of their score stands for the unit. */
export const heldOf = (crowd: Crowd): Sql =>
	crowd.paired ? scoresOf(crowd, crowd.paired) : answersOf(crowd);

function answersOf(crowd: Crowd): Sql {
	const { metric, of, where, params, code, side, among = {}, fixed } = crowd;
	const { at } = among;
	const dated = at === undefined ? where : { ...where, year: [String(at)] };
	const answers = compileSql({
		...{ metric, by: ['unit', 'year'], where: dated, params },
		...(of ? { of } : {})
	} as Question);
	// A line that is printed has an amount, whether or not that is a share of anything; it is one of several.
	const known = raw(code === undefined ? 'value' : 'numerator');
	const own = raw(side === undefined ? 'value' : side);
	// A rate on a tiny base is not set beside others; a difference of amounts has no base.
	const fit = of || among.beside ? raw('true') : raw('NOT small_base');
	const line = code === undefined ? raw('true') : sql`code = ${code}`;
	return sql`SELECT unit_id, told, own AS value FROM (
	SELECT unit AS unit_id, year AS told, ${own} AS own, ${line} AND ${fit} AS fits FROM (${answers}) WHERE ${known} IS NOT NULL ${units(crowd, fixed)} ${years(among.span, among.beside, where)}
) WHERE fits AND own IS NOT NULL`;
}

/** Which years of a unit count. */
function years(
	span: 'every' | 'collected' | undefined,
	beside: readonly Beside[] | undefined,
	where: Where
): Sql {
	if (span === 'every') return raw('');
	if (span === 'collected')
		return sql`AND (unit, year) IN (
		SELECT (unit_id, max(year)) FROM (SELECT DISTINCT unit_id, year FROM report) JOIN reporting_unit USING (unit_id) WHERE ${condition(where)} GROUP BY unit_id
	)`;
	if (beside)
		return sql`AND (unit, year) IN (SELECT (unit, max(year)) FROM (${join(
			beside.map(
				(each) => sql`SELECT unit, year FROM (${valuesOf(each, where)}) WHERE value IS NOT NULL`
			),
			' INTERSECT '
		)}) GROUP BY unit)`;
	return raw('QUALIFY rank() OVER (PARTITION BY unit ORDER BY year DESC) = 1');
}

const valuesOf = ({ metric, params }: Beside, where: Where): Sql =>
	compileSql(chosenQuestion(metric, ['unit', 'year'], where, params));

/** Which units count, of those under the filters. */
function units({ metric, where, params, among }: Crowd, fixed: readonly string[] | undefined): Sql {
	if (fixed)
		return sql`AND unit IN (
		SELECT unit FROM (${valuesOf({ metric, params }, { ...where, year: fixed })}) WHERE value IS NOT NULL AND NOT small_base GROUP BY unit HAVING count(*) = ${fixed.length}
	)`;
	if (!among?.panel) return raw('');
	const { stage = 'final', scope = 'all' } = params;
	const panel = compileFixedPanel(where, {
		...{ measures: [metric as MeasureId], stage: stage as Stage, scope: scope as Scope }
	});
	return sql`AND unit IN (SELECT unnest(string_split(units, ' ')) FROM (${panel}))`;
}

/** Total scores, or the points for execution of subjects that have a rate of it beside them. */
function scoresOf(
	{ metric, where, among = {} }: Crowd,
	{ subject, points }: NonNullable<Crowd['paired']>
): Sql {
	if (metric === 'score_total')
		return sql`SELECT score_row AS unit_id, year AS told, score AS value FROM (${compileTotalScores(where, subject)}) WHERE score IS NOT NULL`;
	const own = raw(points === 'reached' ? 'reached' : 'score');
	const { from, below } = among;
	const bounds = [
		...(from === undefined ? [] : [sql` AND rate >= ${from}`]),
		...(below === undefined ? [] : [sql` AND rate < ${below}`])
	];
	return sql`SELECT score_row AS unit_id, year AS told, ${own} AS value FROM (${compileExecutionScores(where, subject)}) WHERE rate IS NOT NULL AND ${own} IS NOT NULL${join(bounds, '')}`;
}
