import type { Table } from '../../document';
import { bareLabel } from './labels';
import { numberIn } from './sheet';

/** Rows above the first that holds a number or the word 合计 with one; each column's words from the top down. */
export interface Header {
	readonly depth: number;
	readonly columns: readonly (readonly string[])[];
}

/**
 * The header of a table: words of joined cells hold for the blank cells right of them, as far as the cell above them
 * reaches, but not in the lowest row.
 */
export function headerOf(rows: Table['rows']): Header {
	const first = rows.findIndex((row) => row.some((cell) => numberIn(cell) !== null));
	const depth = first === -1 ? rows.length : first;
	const width = Math.max(0, ...rows.map((row) => row.length));
	const lines = rows.slice(0, depth).map((row, i) => {
		let last = '';
		return Array.from({ length: width }, (_, column) => {
			const words = bareLabel(row[column]?.text ?? '');
			const begins = rows.slice(0, i).some((above) => (above[column]?.text ?? '') !== '');
			if (words !== '' || begins) last = words;
			return words !== '' || i === depth - 1 ? words : last;
		});
	});
	return {
		depth,
		columns: Array.from({ length: width }, (_, column) =>
			lines.map((line) => line[column] ?? '').filter((words) => words !== '')
		)
	};
}
