import { textCell } from '../cells';
import type { CellView, TableRow } from '../figure';
import { keyOf, nameOf, type At, type Sangong } from './answers';
import { items, type ItemId } from './items';

/** The row of an item in a unit-year: the total names the unit-year, and the parts stand below it. */
export const itemRow = (
	all: Sangong,
	id: ItemId,
	at: At,
	cells: readonly CellView[]
): TableRow => ({
	key: `${keyOf(at)}-${id}`,
	...(id === 'sangong' ? { group: `${nameOf(all, at.unit)} ${at.year}年` } : {}),
	own: all.own.has(at.unit),
	indent: items[id].indent,
	cells: [textCell(items[id].label), ...cells]
});
