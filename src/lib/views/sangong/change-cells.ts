import type { PartRow } from '../../query/lists/parts';
import type { MoneyUnit } from '../../util/number';
import { amountCell, changeCell, growthCell } from '../cells';
import type { CellView, ColumnView } from '../figure';

/** Columns of a change: last year, the difference and its rate. */
export const changeColumns = (money: MoneyUnit): readonly ColumnView[] => [
	{ key: 'previous', label: '上年', unit: money, align: 'end' },
	{ key: 'change', label: '比上年增减', unit: money, align: 'end' },
	{ key: 'rate', label: '增减率', unit: '%', align: 'end' }
];

/** The cells of a change; a rate on a base of zero says so. */
export function changeCells(row: PartRow, money: MoneyUnit): readonly CellView[] {
	const { change, rate } = row;
	const both = {
		basis: row.change_basis,
		numerator_rows: row.rows,
		denominator_rows: row.previous_rows
	};
	return [
		amountCell(
			{
				value: row.previous,
				absence: row.previous_absence,
				basis: row.previous_basis,
				numerator_rows: row.previous_rows
			},
			money
		),
		changeCell({ ...both, value: change, absence: row.change_absence }, money),
		growthCell({
			...both,
			value: rate,
			absence: row.change_absence ?? 'zero_base',
			small_base: row.small_base
		})
	];
}
