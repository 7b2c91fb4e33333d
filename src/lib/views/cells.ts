import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { bases, metricAbsences, type Basis, type MetricAbsence } from '../model/terms';
import type { Value } from '../query/question';
import { idsOf } from '../util/ids';
import {
	formatAmount,
	formatChange,
	formatGrowth,
	formatNumber,
	formatScore,
	inUnit,
	moneyUnit,
	type MoneyUnit
} from '../util/number';
import type { CellView, Tag } from './figure';

type Figure = Pick<Value, 'value' | 'absence' | 'basis'> &
	Partial<Pick<Value, 'small_base' | 'numerator_rows' | 'denominator_rows'>>;

/** A cell of words. */
export const textCell = (text: string): CellView => ({ text, value: null });

/** A cell of a metric's value, absent ones in words. Money is in `money`; rates carry their sign % unless the header does. */
export function valueCell(metric: MetricId, row: Figure, money: MoneyUnit = '万元'): CellView {
	return figureCell(
		row,
		(value) => formatValue(metric, value, money),
		metrics[metric].unit === '元' ? money : undefined
	);
}

/** A cell of any figure; `money` divides the stored 元, so that cell, download and header have one unit. */
export function figureCell(
	row: Figure,
	format: (value: string) => string,
	money?: MoneyUnit
): CellView {
	const rows = [row.numerator_rows, row.denominator_rows].filter((ids) => ids).join(' ');
	if (row.value === null) return absentCell(row.absence ?? 'not_in_report', rows);
	return {
		text: format(row.value),
		value: money ? inUnit(row.value, money) : row.value,
		...(row.basis ? { basis: row.basis } : {}),
		tags: tagsOf(row),
		...(rows ? { rows } : {})
	};
}

/** A cell of an amount. */
export const amountCell = (row: Figure, money: MoneyUnit): CellView =>
	figureCell(row, (yuan) => formatAmount(yuan, money), money);

/** A cell of a change of an amount, with its sign. */
export const changeCell = (row: Figure, money: MoneyUnit): CellView =>
	figureCell(row, (yuan) => formatChange(yuan, money), money);

/** A cell of a rate of change, with its sign. */
export const growthCell = (row: Figure): CellView => figureCell(row, formatGrowth);

/** A cell of what a rate divides, or divides by: an amount, or a count where no `money` is named. An absent rate gives its reason. */
export function operandCell(
	row: Value,
	side: 'numerator' | 'denominator',
	money?: MoneyUnit
): CellView {
	const rows = { numerator_rows: row[`${side}_rows`] };
	const figure = { value: row[side], absence: row.absence, basis: null, ...rows };
	if (money) return amountCell(figure, money);
	return figureCell({ ...figure, value: figure.value && formatScore(figure.value) }, formatScore);
}

/** The figure of a unit-year that nothing was asked of. */
export const notCollected = { value: null, absence: 'not_collected', basis: null } as const;

/** A cell that says why there is no figure. */
export const absentCell = (absence: MetricAbsence, rows = ''): CellView => ({
	text: metricAbsences[absence],
	value: null,
	absence,
	...(rows ? { rows } : {})
});

function tagsOf({ basis, small_base }: Figure): readonly Tag[] {
	return [
		...(basis === 'derived' ? (['推'] as const) : []),
		...(small_base ? (['小'] as const) : [])
	];
}

/** A value in its metric's form: 86.64%, 1,927.15, 94.66. */
export function formatValue(metric: MetricId, value: string, money: MoneyUnit = '万元'): string {
	const { unit, signed }: Metric = metrics[metric];
	if (unit === '%') return signed ? formatGrowth(value) : `${formatNumber(value, 2)}%`;
	if (unit === '分') return formatScore(value);
	if (unit === '等级') return value;
	return unit === '元' ? formatAmount(value, money) : formatNumber(value, 2);
}

/** The unit that heads a column of a metric. */
export function columnUnit(
	metric: MetricId,
	values: readonly (string | null)[]
): { money: MoneyUnit; unit: string } {
	const money = moneyUnit(metrics[metric].unit === '元' ? values : []);
	const { unit } = metrics[metric];
	return { money, unit: unit === '元' ? money : unit };
}

/** The weakest basis of several. */
export const weakest = (all: readonly (Basis | null)[]): Basis =>
	idsOf(bases)
		.reverse()
		.find((basis) => all.includes(basis)) ?? 'stated';
