import { chosenUnit } from '../../util/money-unit';
import type { MoneyUnit } from '../../util/number';
import { perObject } from '../../util/per-object';
import { remembered } from '../../util/remembered';
import { absentCell, amountCell, valueCell } from '../cells';
import type { CellView } from '../figure';
import { isUnlisted, lineOf } from './line-index';
import { depthOf, type Line, type Listed } from './lines';
import type { Choices } from './spec';

/** A line's share or amount, or the word for why a unit has none: 无此类 is not 0. */
export function lineCell(
	{ show }: Pick<Choices, 'show'>,
	listed: Listed,
	code: string,
	money = chosenUnit()
): CellView {
	const line = lineOf(listed, code);
	if (!line) return unlisted(listed, code);
	return lineFigure(show, line, money);
}

/** A printed line's share or amount: made once of lines that stay while filters change. */
export const lineFigure = (show: Choices['show'], line: Line, money: MoneyUnit): CellView =>
	figureIn(show, money)(line);

const figureIn = remembered((show: Choices['show'], money: MoneyUnit) =>
	perObject((line: Line) =>
		show === 'share' ? valueCell('function_share', line) : lineAmount(line, money)
	)
);

/** A line's amount, which is the numerator of its share. */
function lineAmount(line: Line, money: MoneyUnit): CellView {
	const { numerator, absence, basis, numerator_rows } = line;
	return amountCell({ value: numerator, absence, basis, numerator_rows }, money);
}

/** A report that prints the level has no such line; one that prints none of the level, or only lines beneath, does not list it. */
function unlisted(listed: Listed, code: string): CellView {
	if (isUnlisted(listed, code))
		return { text: `无此${depthOf(code)}`, value: null, absence: 'not_applicable' };
	const { absence, address, subject } = listed;
	const cell = absentCell(absence ?? (subject.collected ? 'not_in_report' : 'not_collected'));
	return address === undefined ? cell : { ...cell, address };
}
