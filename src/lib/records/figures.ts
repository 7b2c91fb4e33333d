import type { Decimal } from 'decimal.js';
import { Exact } from '../util/exact';

/** What stands between the cells of a row with several figures. */
export const cellSeparator = ' | ';

/** A number without the separators, stray spaces and full-width signs of print. */
const plain = (text: string) =>
	text
		.replace(/[\s\u3000,，]/g, '')
		.replace(/[−－–]/g, '-')
		.replace(/．/g, '.');

/** What reports write where there was none: an amount declared empty in words is 0. */
const none = ['无', '零'];

/** The number that a printed cell is, exactly; undefined if it is not just a number. */
export function readFigure(printed: string): Decimal | undefined {
	if (none.includes(printed)) return new Exact(0);
	const text = plain(printed);
	return /^[-+]?\d+(\.\d+)?$/.test(text) ? new Exact(text) : undefined;
}

/** The numbers that printed cells are, in order; undefined if one of them is not just a number. */
export function readFigures(printed: string): readonly Decimal[] | undefined {
	const figures = printed.split(cellSeparator).map(readFigure);
	return figures.every((figure) => figure !== undefined) ? figures : undefined;
}

/** Every number found within printed cells, with and without stray spaces closed up. */
export function numbersIn(printed: string): readonly Decimal[] {
	const cells = printed.split(cellSeparator);
	return [...cells, ...cells.map(plain)].flatMap((cell) =>
		[...cell.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => new Exact(text))
	);
}

/** Every value that adding and subtracting all the operands can give. */
export function reachable(operands: readonly Decimal[]): readonly Decimal[] {
	return operands.reduce<readonly Decimal[]>(
		(sums, operand) => sums.flatMap((sum) => [sum.plus(operand), sum.minus(operand)]),
		[new Exact(0)]
	);
}
