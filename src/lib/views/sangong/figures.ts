import type { PartRow } from '../../query/lists/parts';
import { addressAt, changeAddressAt } from '../../query/address-at';
import { notCollected, type Figure } from '../cells';
import type { Sangong } from './answers';
import { items, type ItemId, type PartId } from './items';

type Of = Pick<Sangong, 'chosen'>;

const idOf = ({ measure }: PartRow) => measure as ItemId;

/** The amount of an item in a unit-year. */
export const amountOf = ({ chosen }: Of, row: PartRow | undefined): Figure =>
	row === undefined
		? notCollected
		: {
				value: row.value,
				absence: row.absence,
				basis: row.basis,
				numerator_rows: row.rows,
				address: addressAt(idOf(row), row, { ...chosen })
			};

/** The amount of the year before. */
export const previousOf = ({ chosen }: Of, row: PartRow): Figure => ({
	value: row.previous,
	absence: row.previous_absence,
	basis: row.previous_basis,
	numerator_rows: row.previous_rows,
	address: addressAt(idOf(row), { unit: row.unit, year: row.year - 1 }, { ...chosen })
});

/** This year less last year. */
export const differenceOf = ({ chosen }: Of, row: PartRow): Figure => ({
	value: row.change,
	absence: row.change_absence,
	basis: row.change_basis,
	numerator_rows: row.rows,
	denominator_rows: row.previous_rows,
	address: changeAddressAt(idOf(row), row, { ...chosen })
});

/** The change in percent; where it has no change to divide, it answers as the change does. */
export function growthOf(all: Of, row: PartRow): Figure {
	const { address, ...difference } = differenceOf(all, row);
	const own = row.change === null ? address : changeRate(all, row);
	return {
		...difference,
		value: row.rate,
		absence: row.change_absence ?? 'zero_base',
		small_base: row.small_base,
		...(own === undefined ? {} : { address: own })
	};
}

/** “三公”经费变动率 compares totals of final accounts or initial budgets; other rates are those of their records. */
function changeRate({ chosen: { stage, scope } }: Of, row: PartRow): string | undefined {
	if (row.measure !== 'sangong' || stage === 'adjusted') return undefined;
	const basis = stage === 'final' ? 'final' : 'budget';
	return addressAt('sangong_change_rate', row, { basis, scope });
}

/** A part's share of the total. */
export const shareOf = ({ chosen }: Of, row: PartRow): Figure => ({
	value: row.share,
	absence: row.share_absence,
	basis: row.share_basis,
	numerator_rows: row.rows,
	denominator_rows: row.whole_rows,
	address: addressAt(items[row.measure as PartId].share, row, { ...chosen })
});
