import { chosenUnit } from '../../util/money-unit';
import type { MoneyUnit } from '../../util/number';
import { absentCell, amountCell, valueCell } from '../cells';
import type { CellView } from '../figure';
import { classOf, depthOf, type Line, type Listed } from './lines';
import type { Choices } from './spec';

/** A line's share or amount, or the word for why a unit has none: 无此类 is not 0. */
export function lineCell(
	{ show }: Pick<Choices, 'show'>,
	listed: Listed,
	code: string,
	money = chosenUnit()
): CellView {
	const line = listed.lines.find((one) => one.code === code);
	if (!line) return unlisted(listed, code);
	return lineFigure(show, line, money);
}

/** A printed line's share or amount. */
export const lineFigure = (show: Choices['show'], line: Line, money: MoneyUnit): CellView =>
	show === 'share' ? valueCell('function_share', line) : lineAmount(line, money);

/** A line's amount, which is the numerator of its share. */
function lineAmount(line: Line, money: MoneyUnit): CellView {
	const { numerator, absence, basis, numerator_rows } = line;
	return amountCell({ value: numerator, absence, basis, numerator_rows }, money);
}

/** A report that prints the level has no such line; one that prints none of the level, or only lines beneath, does not list it. */
function unlisted(listed: Listed, code: string): CellView {
	if (isNone(listed, code))
		return { text: `无此${depthOf(code)}`, value: null, absence: 'not_applicable' };
	const { absence, address, subject } = listed;
	const cell = absentCell(absence ?? (subject.collected ? 'not_in_report' : 'not_collected'));
	return address === undefined ? cell : { ...cell, address };
}

/** Whether a unit lists the level of a code, but nothing of the code. */
function isNone({ lines }: Listed, code: string): boolean {
	const depth = depthOf(code);
	const within = (line: Line) =>
		line.code === code || (depth === '类' && classOf(line.code) === code);
	return !lines.some(within) && lines.some((line) => line.depth === depth);
}
