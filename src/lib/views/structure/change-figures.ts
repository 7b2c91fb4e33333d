import { addressAt, changeAddressAt } from '../../query/address-at';
import type { LineChange } from '../../query/lists/line-changes';
import { Exact } from '../../util/exact';
import type { Figure } from '../cells';
import type { Choices } from './spec';

type Of = Pick<Choices, 'stage' | 'scope'>;

const absence = 'not_in_report';

/** An item's amount of this year. */
export const currentOf = (item: LineChange): Figure => ({
	value: item.current,
	absence,
	basis: null,
	numerator_rows: item.current_rows
});

/** An item's amount of the year before. */
export const previousOf = (item: LineChange): Figure => ({
	value: item.previous,
	absence,
	basis: item.basis,
	numerator_rows: item.previous_rows
});

/** An item's change; one that a year does not list rests on nothing. */
export const differenceOf = (item: LineChange): Figure => ({
	value: item.change,
	absence,
	basis: item.basis,
	...(item.change === null ? {} : bothYears(item.current_rows, item.previous_rows))
});

/** The same in percent. */
export const growthOf = (item: LineChange): Figure => ({
	...differenceOf(item),
	value: item.rate,
	absence: item.change === null ? absence : 'zero_base',
	small_base: item.small_base
});

const bothYears = (current: string | null, previous: string | null) => ({
	numerator_rows: current,
	denominator_rows: previous
});

/** Σ change of the items listed in both years. */
export const itemsDifferenceOf = (first: LineChange): Figure => ({
	value: first.items_change,
	absence,
	basis: first.total_basis ?? first.basis,
	...bothYears(first.items_rows, first.items_previous_rows)
});

/** The unit's expenditure of this year. */
export const totalOf = (of: Of, first: LineChange): Figure => ({
	value: first.total_current,
	absence,
	basis: null,
	numerator_rows: first.total_rows,
	address: addressAt('expenditure', first, of)
});

/** The unit's expenditure of the year before. */
export const previousTotalOf = (of: Of, first: LineChange): Figure => ({
	value: first.total_previous,
	absence,
	basis: first.total_basis ?? first.basis,
	numerator_rows: first.total_previous_rows,
	address: addressAt('expenditure', { unit: first.unit, year: first.year - 1 }, of)
});

/** Its change. */
export const totalDifferenceOf = (of: Of, first: LineChange): Figure => ({
	value: first.total_change,
	absence,
	basis: first.total_basis ?? first.basis,
	...bothYears(first.total_rows, first.total_previous_rows),
	address: changeAddressAt('expenditure', first, of)
});

/** The same in percent; without a change it answers as the change does. */
export function totalGrowthOf(of: Of, first: LineChange): Figure {
	const { address, ...difference } = totalDifferenceOf(of, first);
	return {
		...difference,
		value: first.total_rate,
		absence: first.total_change === null ? absence : 'zero_base',
		...(first.total_change === null && address !== undefined ? { address } : {})
	};
}

/** What lies between the total's change and that of its items, the greater less the lesser. */
export function gapOf(first: LineChange): Figure {
	const gap = new Exact(first.gap ?? '0');
	const above = `${first.total_rows ?? ''} ${first.items_previous_rows ?? ''}`;
	const below = `${first.total_previous_rows ?? ''} ${first.items_rows ?? ''}`;
	return {
		value: gap.abs().toFixed(),
		absence,
		basis: null,
		...(gap.isNegative() ? bothYears(below, above) : bothYears(above, below))
	};
}
