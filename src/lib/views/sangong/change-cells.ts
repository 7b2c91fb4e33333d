import type { PartRow } from '../../query/lists/parts';
import type { MoneyUnit } from '../../util/number';
import { brokenIf } from '../breaks';
import { amountCell, changeCell, growthCell } from '../cells';
import type { CellView, ColumnView } from '../figure';
import type { Sangong } from './answers';
import { breaksBefore } from './breaks';
import { differenceOf, growthOf, previousOf } from './figures';

/** Columns of a change: last year, the difference and its rate. */
export const changeColumns = (money: MoneyUnit): readonly ColumnView[] => [
	{ key: 'previous', label: '上年', unit: money, align: 'end' },
	{ key: 'change', label: '比上年增减', unit: money, align: 'end' },
	{ key: 'rate', label: '增减率', unit: '%', align: 'end' }
];

/** The cells of a change; a rate on a base of zero says so. */
export function changeCells(all: Sangong, row: PartRow): readonly CellView[] {
	const across = breaksBefore(all, row.measure, row).length > 0;
	return [
		amountCell(previousOf(all, row), all.money),
		brokenIf(across, changeCell(differenceOf(all, row), all.money)),
		brokenIf(across, growthCell(growthOf(all, row)))
	];
}
