import { metrics } from '../../metrics';
import type { LinearFormula, Metric, Term } from '../../metrics/metric';
import { addressText, type MetricAddress, type Side } from '../../query/address';
import type { AnyAnswer } from '../../query/at';
import type { SourceRow } from '../../query/lists/sources';
import { listed } from '../../util/ids';
import { chosenUnit } from '../../util/money-unit';
import { columnUnit, operandCell, valueCell } from '../cells';
import type { CellView, Prose } from '../figure';
import { opensRecord } from '../findings/addresses';
import { operandsIn } from '../operands';
import { joinProse, prose } from '../prose';
import { recordFigure, weightCell } from './fields';
import { formatCount } from '../../util/count';

type Sources = ReadonlyMap<string, SourceRow>;

/** How a metric's value came about, each operand a figure of its own; null where it stands as it was printed. */
export function metricFormula(
	address: MetricAddress,
	row: AnyAnswer,
	sources: Sources
): Prose | null {
	const { formula }: Metric = metrics[address.metric];
	switch (formula.kind) {
		case 'change':
			return change(address, row);
		case 'linear':
			return linear(formula, address, row, sources);
		case 'adjustment':
			return address.params.method === 'gross'
				? sides(address, row)
				: linear(formula.net, address, row, sources);
		case 'points':
			return points(row, sources);
		case 'line':
			return prose`${stated(row, 'numerator', sources)} ÷ 同级各行合计 ${amount(row, 'denominator')}`;
		case 'indicator':
			return fields(row, ['完成值', 'actual_value'], ['目标值', 'target_value']);
		case 'indicator_share':
			return sides(address, row);
		case 'score':
			return formula.read === 'part_rate'
				? fields(row, ['得分', 'value'], ['分值', 'weight'])
				: null;
	}
}

/** This year's value less last year's, each an answer of its own. */
function change({ of, where, params, side }: MetricAddress, row: AnyAnswer): Prose {
	const metric = of ?? 'expenditure';
	const { money, unit } = columnUnit(metric, [row.numerator, row.denominator]);
	const [year] = where.year ?? [];
	const at = (value: string | null, absence: unknown, lag: number): CellView =>
		valueCell(
			metric,
			{
				value,
				absence: (absence as AnyAnswer['absence']) ?? 'not_collected',
				basis: null,
				address: addressText({
					kind: 'metric',
					metric,
					where: { ...where, year: [String(Number(year) - lag)] },
					params
				})
			},
			money
		);
	const word = unit === '%' ? '' : unit;
	const difference = prose`本年 ${at(row.numerator, row.current_absence, 0)}${word} − 上年 ${at(row.denominator, row.previous_absence, 1)}${word}`;
	if (side !== 'rate') return difference;
	return prose`（${difference}） ÷ 上年`;
}

/** The terms one by one where the answer is of one unit and year; of a group the two sums. */
function linear(
	formula: LinearFormula,
	address: MetricAddress,
	row: AnyAnswer,
	sources: Sources
): Prose | null {
	const n = terms(formula.numerator, listed(row.numerator_rows), sources);
	if (!formula.denominator)
		return n && formula.numerator.length > 1 ? n : Number(row.of) > 1 ? sum(address, row) : null;
	const d = terms(formula.denominator, listed(row.denominator_rows), sources);
	if (!n || !d) return sides(address, row);
	const above = formula.numerator.length > 1 ? prose`（${n}）` : n;
	return prose`${formula.absolute ? prose`|${above}|` : above} ÷ ${d}`;
}

/** `a − b`; null where the records are not one a term. */
function terms(all: readonly Term[], ids: readonly string[], sources: Sources): Prose | null {
	const rows = ids.flatMap((id) => sources.get(id) ?? []);
	if (rows.length !== all.length) return null;
	return joinProse(
		rows.map((source, i) => {
			const sign = i === 0 ? '' : all[i]?.sign === -1 ? ' − ' : ' + ';
			return prose`${sign}${recordFigure(source)}`;
		})
	);
}

/** Σ numerator ÷ Σ denominator, each opening what it is made of. */
function sides({ metric, params }: MetricAddress, row: AnyAnswer): Prose | null {
	const operands = operandsIn(metric, params);
	if (!operands) return null;
	const each = (['numerator', 'denominator'] as const).map((side) => {
		const { label, unit } = operands[side];
		const money = unit === '元' ? chosenUnit() : undefined;
		return prose`${label} ${operandCell(row, side, money)}${row[side] === null ? '' : (money ?? unit)}`;
	});
	return joinProse(each, ' ÷ ');
}

const sum = ({ metric }: MetricAddress, row: AnyAnswer): Prose =>
	`${formatCount(row.n)}个单位年度的${metrics[metric].label}相加`;

function points(row: AnyAnswer, sources: Sources): Prose | null {
	const [final, score] = listed(row.numerator_rows);
	const [budget] = listed(row.denominator_rows);
	const [above, below] = [sources.get(final ?? ''), sources.get(budget ?? '')];
	if (!above || !below || score === undefined) return null;
	return prose`${recordFigure(above)} ÷ ${recordFigure(below)}（高于100%的按100%） × ${weightCell(score)}`;
}

function stated(row: AnyAnswer, side: Exclude<Side, 'rate'>, sources: Sources): Prose {
	const source = sources.get(listed(row[`${side}_rows`])[0] ?? '');
	return source ? recordFigure(source) : amount(row, side);
}

/** A side of a rate of money with its unit. */
function amount(row: AnyAnswer, side: Exclude<Side, 'rate'>): Prose {
	const money = chosenUnit();
	return prose`${operandCell(row, side, money)}${money}`;
}

/** Two columns of one record. */
function fields(
	row: AnyAnswer,
	...named: readonly (readonly [label: string, field: string])[]
): Prose | null {
	const record = row.numerator_rows;
	if (record === null) return null;
	const each = named.map(([label, field], i) => {
		const cell = operandCell(row, i === 0 ? 'numerator' : 'denominator');
		return prose`${label} ${{ ...cell, ...opensRecord(record, field) }}`;
	});
	return joinProse(each, ' ÷ ');
}
