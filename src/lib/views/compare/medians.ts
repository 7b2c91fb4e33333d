import type { PairedRow } from '../../query/lists/paired';
import { textCell, valueCell } from '../cells';
import type { ScatterView } from '../chart';
import type { CellView, Prose, TableRow } from '../figure';
import { joinProse, prose, withUnit } from '../prose';
import { quartileWords } from '../quartiles';
import { unitWord, type Compared } from './answers';
import { formatCount } from '../../util/count';

/** The medians of two metrics over the units that have both. */
export interface Medians {
	readonly n: number;
	readonly left: CellView;
	readonly right: CellView;
}

type Sides = readonly [Compared, Compared];

/** They come with every row; null of fewer than five. */
export function mediansOf([left, right]: Sides, [first]: readonly PairedRow[]): Medians | null {
	if (!first || first.left_median === null || first.right_median === null) return null;
	const cell = ({ metric, money }: Compared, value: string, address: string) =>
		valueCell(metric, { value, absence: null, basis: null, address }, money);
	return {
		n: first.n,
		left: cell(left, first.left_median, first.left_address),
		right: cell(right, first.right_median, first.right_address)
	};
}

/** Where the cross-hair stands. */
export const crossHair = ({ left, right }: Medians): ScatterView['medians'] => ({
	x: at(left),
	y: at(right)
});

const at = ({ value, text, address }: CellView) => ({
	...{ value: Number(value), text },
	...(address === undefined ? {} : { address })
});

/** Their row of the table, whose columns are unit, year, left, right and others. */
export const medianRow = ({ n, left, right }: Medians, others = 0): TableRow => ({
	key: 'median',
	summary: true,
	cells: [
		textCell(`${quartileWords.median}（${formatCount(n)}个）`),
		textCell(''),
		...[left, right],
		...Array.from({ length: others }, () => textCell(''))
	]
});

/** `中位数分别为97.01%、9.7分`. */
export const medianWords = (sides: Sides, { left, right }: Medians): Prose =>
	prose`中位数分别为${joinProse(
		[left, right].map((cell, i) => withUnit(cell, unitWord(sides[i] ?? sides[0]))),
		'、'
	)}`;
