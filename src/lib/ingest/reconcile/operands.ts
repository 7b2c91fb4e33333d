import { cellSeparator } from '../../records/figures';
import { inReadingOrder, placeOf, type Merged } from './merge';

/** Figures worked out from another one begin with the form and place that that one was first printed in. */
export function withOperands(merged: readonly Merged[]): readonly Merged[] {
	const byKey = new Map(merged.map((one) => [one.key, one]));
	return merged.map((one) => {
		const of = one.operand === undefined ? undefined : byKey.get(one.operand);
		return of?.row.printed_unit === one.row.printed_unit ? from(of, one) : one;
	});
}

function from(of: Merged, one: Merged): Merged {
	const [, ...rest] = (one.row.printed ?? '').split(cellSeparator);
	const own = one.places.length > 1 ? one.places.slice(1) : one.places;
	const row = { ...one.row, printed: [of.row.printed, ...rest].join(cellSeparator) };
	return {
		...one,
		row,
		places: [...new Set([placeOf(of), ...own])].sort(inReadingOrder)
	} as Merged;
}
