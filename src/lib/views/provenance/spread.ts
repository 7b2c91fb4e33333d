import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics } from '../../metrics';
import { levels } from '../../model/terms';
import type { MetricAddress, Quartile } from '../../query/address';
import { askChosen } from '../../query/ask';
import { askSpread, compileSpread, type SpreadRow } from '../../query/lists/spread';
import { askUnits } from '../../query/lists/units';
import { statement } from '../../query/sql';
import type { Where } from '../../query/where';
import { listed } from '../../util/ids';
import { columnUnit, valueCell } from '../cells';
import { joinProse, prose } from '../prose';
import { quartileWords } from '../quartiles';
import { choiceWords, titleLine, yearWords } from '../title';
import type { Subject } from './subject';

/** A quartile of a metric over the units of one level; null where there is none. */
export async function spreadSubject(
	engine: Engine,
	{ metric, where, params, fixed }: MetricAddress,
	quartile: Quartile,
	options?: QueryOptions
): Promise<Subject | null> {
	const chosen = { metric, params, ...(fixed ? { fixed } : {}) };
	const found = await askSpread(engine, where, chosen, options);
	const row = found.find((each) => each.quartile === quartile);
	if (!row || row.value === null) return null;
	const ends = await between(engine, where, chosen, row, options);
	const { money, unit } = columnUnit(metric, [row.value]);
	const word = metrics[metric].unit === '%' ? '' : unit;
	const said = ends.map(
		({ answer, name }) => prose`${name} ${answer.year}年 ${valueCell(metric, answer, money)}${word}`
	);
	return {
		title: titleLine(
			`${row.n}个${levels[row.level]}单位`,
			fixed ? yearWords((where.year ?? []).map(Number)) : '',
			`${metrics[metric].label}${quartileWords[quartile]}`
		),
		figure: valueCell(metric, { ...row, absence: null, basis: null }, money),
		unit: word,
		qualifiers: [...choiceWords(metric, params), `${row.n}个单位`, '不加权'],
		notes: [
			`所选范围内同一层级的单位，${fixed ? `只计${yearWords(fixed.map(Number))}均有值的固定单位` : '各取最近有值的年度'}；算法同电子表格的 QUARTILE.INC。`
		],
		formula:
			said.length === 1
				? prose`${row.n}个值由低到高，该位置的是 ${said[0] ?? ''}`
				: prose`${row.n}个值由低到高，介于相邻两个之间：${joinProse(said, '、')}`,
		others: [],
		rows: ends.flatMap(({ answer }) => listed(answer.numerator_rows)),
		base: ends.flatMap(({ answer }) => listed(answer.denominator_rows)),
		computed: true,
		statement: statement(compileSpread(where, chosen))
	};
}

/** The answers that a quartile lies between, the lower first. */
async function between(
	engine: Engine,
	where: Where,
	{ metric, params }: Pick<MetricAddress, 'metric' | 'params'>,
	{ lower, lower_year, upper, upper_year }: SpreadRow,
	options?: QueryOptions
) {
	const at = { unit: [lower, upper], year: [String(lower_year), String(upper_year)] };
	const [answers, units] = await Promise.all([
		askChosen(engine, metric, ['unit', 'year'], at, params, options),
		askUnits(engine, at, options)
	]);
	const ends =
		lower === upper
			? [[lower, lower_year]]
			: [
					[lower, lower_year],
					[upper, upper_year]
				];
	return ends.flatMap(([unit, year]) => {
		const answer = answers.find((each) => each.unit === unit && each.year === year);
		const name = units.find(({ unit_id }) => unit_id === unit)?.short_name ?? '';
		return answer ? [{ answer, name }] : [];
	});
}
