import type { Cell, Table } from '../../document';
import type { Filled } from './fill';

/** A table as it grows over pages. */
export interface Growing {
	readonly number: number;
	readonly xs: readonly number[];
	readonly rows: { text: string; locator: string }[][];
	full: readonly boolean[];
	page: number;
}

/** Edges closer than this are the same. */
const near = 4;

export function begin(table: Filled, number: number, page: number): Growing {
	const growing: Growing = { number, xs: table.grid.xs, rows: [], full: [], page };
	append(growing, table.rows, table, page);
	return growing;
}

/** Lets the table of the page before go on, if the new one has its columns. */
export function goOn(growing: Growing, table: Filled, page: number): boolean {
	const { xs } = table.grid;
	const shift = (growing.xs[0] ?? 0) - (xs[0] ?? 0);
	const columns = xs.map((x) => growing.xs.findIndex((edge) => Math.abs(edge - x - shift) <= near));
	if (columns.includes(-1) || columns.at(-1) !== growing.xs.length - 1) return false;
	const wide = growing.xs.length - 1;
	const spread = <T>(row: readonly T[], empty: T): T[] => {
		const cells = Array.from({ length: wide }, () => empty);
		for (const [index, cell] of row.entries()) cells[columns[index] ?? 0] = cell;
		return cells;
	};
	const rows = table.rows.map((row) => spread(row, ''));
	const [first] = rows;
	const last = growing.rows.at(-1);
	if (first && last && isRest(first, last, growing.full)) {
		for (const [index, text] of first.entries()) {
			const cell = last[index];
			if (cell) cell.text += text;
		}
		rows.shift();
	} else {
		const repeated = rows.findIndex((row, index) => !same(row, growing.rows[index]));
		rows.splice(0, repeated < 0 ? rows.length : repeated);
	}
	const full = table.full.map((row) => spread(row, false));
	append(growing, rows, { ...table, full }, page);
	return true;
}

function append(
	growing: Growing,
	rows: readonly (readonly string[])[],
	{ full }: Filled,
	page: number
): void {
	for (const row of rows) {
		const locator = `p${page}:t${growing.number}:r${growing.rows.length + 1}`;
		growing.rows.push(row.map((text) => ({ text, locator })));
	}
	growing.full = full.at(-1) ?? [];
	growing.page = page;
}

/** A header printed again. */
const same = (row: readonly string[], other: readonly Cell[] | undefined): boolean =>
	other !== undefined &&
	row.some((text) => text !== '') &&
	row.every((text, index) => text === other[index]?.text && !/\d\.\d/.test(text));

/** The rest of a row that the end of the page cut: words only, and only below words that filled their cells. */
function isRest(row: readonly string[], last: readonly Cell[], full: readonly boolean[]): boolean {
	const written = [...row.entries()].filter(([, text]) => text !== '');
	return (
		written.length > 0 &&
		written.every(
			([index, text]) =>
				full[index] === true &&
				last[index]?.text !== '' &&
				!/^\s*(?:[一二三四五六七八九十]{1,3}、|（|\d)/.test(text)
		)
	);
}

export const tableOf = ({ rows }: Growing): Table => ({ kind: 'table', rows });
