import type { Draft } from '../../candidate';
import type { RecordTable } from '../../../model/schema';

type Tail = 'basis' | 'absence' | 'printed' | 'printed_unit' | 'locator' | 'note';

/** What every row carries of where and how it was printed. */
export const stated = (
	printed: string,
	unit: string | null,
	locator: string,
	note: string | null = null
): Pick<Draft<RecordTable>, Tail> => ({
	basis: 'stated',
	absence: null,
	printed,
	printed_unit: unit,
	locator,
	note
});

/** A cell that was left empty. */
export const leftBlank = (locator: string): Pick<Draft<RecordTable>, Tail> => ({
	basis: null,
	absence: 'blank',
	printed: null,
	printed_unit: null,
	locator,
	note: null
});

/** Places in their order, each once. */
export function places(...locators: readonly string[]): string {
	const single = new Set(locators.flatMap((each) => each.split(' ')).filter((each) => each !== ''));
	return [...single].sort(byPlace).join(' ');
}

/** From one place to another: `L285-294`; of a page's table the row, of others both. */
export function span(first: string, last: string): string {
	if (first === last) return first;
	const [from, to] = [first, last].map((each) => /^L(\d+)$/.exec(each)?.[1]);
	return from !== undefined && to !== undefined ? `L${from}-${to}` : places(first, last);
}

const byPlace = (a: string, b: string) => {
	const [left, right] = [a, b].map((each) => (each.match(/\d+/g) ?? []).map(Number));
	for (const [index, number] of (left ?? []).entries()) {
		const difference = number - (right?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
};
