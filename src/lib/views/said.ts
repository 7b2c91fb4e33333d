import type { CellView } from './figure';

/** A change without its sign, for words that say which way it went: 减少24.70. */
export const unsigned = (cell: CellView): CellView => ({
	...cell,
	text: cell.text.replace(/^[+−]/, '')
});

/** A figure among words, with what it is counted in: 3.93万元. */
export const withUnit = (cell: CellView, unit: string): CellView => ({
	...cell,
	text: `${cell.text}${unit}`
});
