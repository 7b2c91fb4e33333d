import type { BreakRow } from '../../query/lists/breaks';
import { breakWordsOf, crossed, crossedInto } from '../breaks';
import { nameOf, type At, type Sangong } from './answers';
import { items } from './items';

/** The breaks of an item: those of its parts are its own. */
export const breaksOfItem = (
	{ breaks }: Pick<Sangong, 'breaks'>,
	id: string
): readonly BreakRow[] =>
	breaks.filter(({ series }) => Object.hasOwn(items, series) && series.startsWith(id));

/** The breaks of an item that its change on the year before is counted across. */
export const breaksBefore = (
	all: Pick<Sangong, 'breaks'>,
	id: string,
	at: At
): readonly BreakRow[] => crossedInto(breaksOfItem(all, id), at);

/** Where values that are shown beside each other stop being comparable. */
export const breakCaveats = (
	all: Pick<Sangong, 'breaks' | 'units'>,
	values: readonly At[]
): readonly string[] => said(all, crossed(breaksOfItem(all, 'sangong'), values));

/** Where changes are counted across a break. */
export const changeCaveats = (
	all: Pick<Sangong, 'breaks' | 'units'>,
	changes: readonly At[]
): readonly string[] =>
	said(
		all,
		changes.flatMap((at) => breaksBefore(all, 'sangong', at))
	);

const said = (all: Pick<Sangong, 'units'>, rows: readonly BreakRow[]) =>
	breakWordsOf(rows, (unit) => nameOf(all, unit));
