import type { Decimal } from 'decimal.js';
import { measures } from '../../model/measures';
import type { RowOf } from '../../model/schema';
import { cellSeparator } from '../../records/figures';
import { factorOf } from '../../records/units';
import { Exact } from '../../util/exact';
import { around, type Interval } from './interval';

/** A number of a report: its value, what half of its last printed digit is worth, and its row. */
export interface Figure {
	readonly row: string;
	readonly value: Decimal;
	/** In the value's unit; 0 where the number is exact. */
	readonly half: Decimal;
	/** As printed, with its unit: 103.62万元. */
	readonly text: string;
}

/** A row that holds one number. */
export type NumberRow =
	RowOf<'observation'> | RowOf<'spending'> | RowOf<'project'> | RowOf<'claim'>;

/** What a printed number may stand for. */
export const rangeOf = ({ value, half }: Figure): Interval => around(value, half);

const known = new WeakMap<NumberRow, Figure | null>();

/** The figure of a row; null where its value is absent. */
export function figureOf(row: NumberRow): Figure | null {
	const found = known.get(row);
	if (found !== undefined) return found;
	const figure = row.value === null ? null : read(row, new Exact(row.value));
	known.set(row, figure);
	return figure;
}

function read(row: NumberRow, value: Decimal): Figure {
	const unit = unitOf(row);
	const printedUnit = row.printed_unit ?? unit;
	const operands = (row.printed ?? '').split(cellSeparator);
	const half = operands.reduce(
		(total, printed) => total.plus(halfOf(printed, printedUnit, unit)),
		new Exact(0)
	);
	return { row: row.row_id, value, half, text: textOf(row, value, operands, printedUnit) };
}

/** The unit in which a row's value is stored. */
export function unitOf(row: NumberRow): string {
	if ('measure' in row) return measures[row.measure].unit;
	return 'unit' in row ? row.unit : '元';
}

/** Half a unit of the last digit of a printed number, in the value's unit: 109.15万元 may be 50元 off. A count is exact, and so is an amount of 0 without decimals. */
export function halfOf(printed: string, printedUnit: string, unit: string): Decimal {
	const [, whole = '', decimals = ''] =
		/^[-−+]?(\d+)(?:\.(\d+))?$/.exec(printed.replace(/[\s,，]/g, '')) ?? [];
	const nought = unit === '元' && Number(whole) + decimals.length === 0;
	if (nought || !['元', '%', '分'].includes(unit)) return new Exact(0);
	const factor = factorOf(unit, printedUnit) ?? new Exact(1);
	return factor.times(new Exact(10).pow(-decimals.length)).div(2);
}

function textOf(
	row: NumberRow,
	value: Decimal,
	operands: readonly string[],
	printedUnit: string
): string {
	const [only] = operands;
	if (row.basis !== 'derived' && operands.length === 1 && only) return only + printedUnit;
	const factor = factorOf(unitOf(row), printedUnit) ?? new Exact(1);
	return value.div(factor).toFixed() + printedUnit;
}
