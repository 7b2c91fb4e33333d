import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import { bases, metricAbsences, type Basis, type MetricAbsence } from '../model/terms';
import { addressText, type Operation, type Side } from '../query/address';
import type { Value } from '../query/question';
import { Exact } from '../util/exact';
import { idsOf, listed } from '../util/ids';
import { formatCount } from '../util/count';
import {
	formatAmount,
	formatChange,
	formatGrowth,
	formatNumber,
	formatExact,
	inUnit,
	moneyUnit,
	type MoneyUnit
} from '../util/number';
import { chosenUnit } from '../util/money-unit';
import { perObject } from '../util/per-object';
import { remembered } from '../util/remembered';
import type { CellView, Tag } from './figure';

/** What a cell needs to know of a figure: an answer, or a record by its row. */
export type Figure = Pick<Value, 'value' | 'absence' | 'basis'> &
	Partial<Pick<Value, 'small_base' | 'numerator_rows' | 'denominator_rows' | 'address'>> & {
		/** The column of the record, where it is not its value. */
		readonly field?: string;
	};

/** A cell of words. */
export const textCell = (text: string): CellView => ({ text, value: null });

/** A number of things, or a place among them: of no record, but a number all the same. */
export const countCell = (n: number): CellView => ({
	text: formatCount(n),
	value: String(n)
});

/**
 * A cell of a metric's value, absent ones in words. Money is in `money`; rates carry their sign % unless the header does. Made
 * once of an answer, which is the same object whatever is filtered.
 */
export const valueCell = (metric: MetricId, row: Figure, money = chosenUnit()): CellView =>
	cellIn(metric, money)(row);

const cellIn = remembered((metric: MetricId, money: MoneyUnit) => {
	const form: Form = {
		format: (value) => formatValue(metric, value, money),
		money: metrics[metric].unit === '元' ? money : undefined
	};
	return perObject((row: Figure) => figureCell(row, form));
});

/** How a figure is written and, where it is no answer of a metric, what its records amount to. */
interface Form {
	readonly format: (value: string) => string;
	/** Divides the stored 元, so that cell, download and header have one unit. */
	readonly money?: MoneyUnit | undefined;
	readonly operation?: Operation;
}

/** A cell of any figure. */
export function figureCell(row: Figure, { format, money, operation }: Form): CellView {
	const from = { ...rowsOf(row), ...addressOf(row, operation) };
	if (row.value === null) return { ...absentCell(row.absence ?? 'not_in_report'), ...from };
	return {
		text: format(row.value),
		value: money ? inUnit(row.value, money) : row.value,
		...(row.basis ? { basis: row.basis } : {}),
		tags: tagsOf(row),
		...from
	};
}

/** What a figure rests on, where it rests on any records. */
export function rowsOf(row: Pick<Figure, 'numerator_rows' | 'denominator_rows'>): {
	readonly rows?: string;
} {
	const rows = [row.numerator_rows, row.denominator_rows].filter((ids) => ids).join(' ');
	return rows ? { rows } : {};
}

/** An answer has its address; other figures are those of a record, or what several records amount to. */
export function addressOf(
	row: Omit<Figure, 'value' | 'absence' | 'basis'>,
	operation?: Operation
): { readonly address?: string } {
	if (row.address !== undefined) return { address: row.address };
	const [rows, base] = [listed(row.numerator_rows), listed(row.denominator_rows)];
	const [only] = rows;
	if (only === undefined) return {};
	if (base.length > 0) return { address: addressText({ kind: operation ?? 'ratio', rows, base }) };
	// A change or rate without a base is none; what it would be of is another figure.
	if (operation !== undefined) return {};
	if (rows.length > 1) return { address: addressText({ kind: 'sum', rows, base }) };
	const field = row.field === undefined ? {} : { field: row.field };
	return { address: addressText({ kind: 'record', row: only, ...field }) };
}

/** A cell of an amount. */
export const amountCell = (row: Figure, money: MoneyUnit): CellView =>
	figureCell(row, { format: (yuan) => formatAmount(yuan, money), money });

/** A cell of a change of an amount, with its sign. */
export const changeCell = (row: Figure, money: MoneyUnit): CellView =>
	figureCell(row, { format: (yuan) => formatChange(yuan, money), money, operation: 'change' });

/** A cell of a rate of change, with its sign. */
export const growthCell = (row: Figure): CellView =>
	figureCell(row, { format: formatGrowth, operation: 'growth' });

/** A cell of the rate that a change carries beside its difference; one without a rate had nothing to grow from. */
export const changeRateCell = ({ rate, ...change }: Figure & { rate: string | null }): CellView =>
	growthCell({
		...change,
		value: rate,
		absence: change.absence ?? (rate === null ? 'zero_base' : null),
		...sideOf(change, 'rate')
	});

/** The address of what an answer was made of. */
const sideOf = ({ address }: Pick<Figure, 'address'>, side: Side) =>
	address === undefined ? {} : { address: `${address},side:${side}` };

/** A cell of what a rate divides, or divides by: an amount, or a count where no `money` is named. An absent rate gives its reason. */
export function operandCell(row: Value, side: Exclude<Side, 'rate'>, money?: MoneyUnit): CellView {
	const figure = {
		value: row[side],
		absence: row.absence,
		basis: null,
		numerator_rows: row[`${side}_rows`],
		...sideOf(row, side)
	};
	if (money) return amountCell(figure, money);
	const value = figure.value && new Exact(figure.value).toFixed();
	return figureCell({ ...figure, value }, { format: formatExact });
}

/** The figure of a unit-year that nothing was asked of. */
export const notCollected = { value: null, absence: 'not_collected', basis: null } as const;

/** A cell that says why there is no figure. */
export const absentCell = (absence: MetricAbsence): CellView => ({
	text: metricAbsences[absence],
	value: null,
	absence
});

function tagsOf({ basis, small_base }: Figure): readonly Tag[] {
	return [
		...(basis === 'derived' ? (['推'] as const) : []),
		...(small_base ? (['小'] as const) : [])
	];
}

/** A value in its metric's form: 86.64%, 1,927.15, 94.66. */
export function formatValue(metric: MetricId, value: string, money = chosenUnit()): string {
	const { unit, signed }: Metric = metrics[metric];
	if (unit === '%') return signed ? formatGrowth(value) : `${formatNumber(value, 2)}%`;
	// A number of people has no decimals, but the middle of two may have.
	if (unit === '分' || unit === '人') return formatExact(value);
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
