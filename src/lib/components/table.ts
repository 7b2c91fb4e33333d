import { groupBy } from '../util/group';
import type { MoneyUnit } from '../util/number';
import { axisUnits } from '../charts/units';
import type { CellView, FigureView, TableRow, TableView } from '../views/figure';

const units = ['元', '万元', '亿元'] as const;

/** The units in which tables list whole amounts, the smaller first: 万元, 亿元. */
export const moneyUnits = (tables: readonly TableView[]): readonly MoneyUnit[] =>
	units.filter((unit) =>
		tables.some(({ columns }) => columns.some((column) => column.unit === unit))
	);

/** Those of what stands on paper: of the chart where a figure has one, else of its table. */
export const printedUnits = (figures: readonly Shown[]): readonly MoneyUnit[] => {
	const drawn = new Set(figures.flatMap(({ chart }) => (chart ? axisUnits(chart) : [])));
	const listed = moneyUnits(figures.flatMap(({ chart, table }) => (chart ? [] : [table])));
	return units.filter((unit) => drawn.has(unit) || listed.includes(unit));
};

type Shown = Pick<FigureView, 'chart' | 'table'>;

/** Rows that stand under one heading, or under none. */
export interface Block {
	readonly group: string | undefined;
	readonly rows: readonly TableRow[];
}

/** Cuts the rows into blocks: a row with a group opens one. */
export function blocks(rows: readonly TableRow[]): readonly Block[] {
	const cut: { group: string | undefined; rows: TableRow[] }[] = [];
	for (const row of rows) {
		const last = cut.at(-1);
		if (last && row.group === undefined) last.rows.push(row);
		else cut.push({ group: row.group, rows: [row] });
	}
	return cut;
}

/** A line of a table, of one of its blocks: a row, or the heading of the block. */
export type Line = { readonly block: number; readonly key: string } & (
	{ readonly heading: string } | { readonly row: TableRow }
);

/** Blocks as lines one below the other. */
export const linesOf = (cut: readonly Block[]): readonly Line[] =>
	cut.flatMap(({ group, rows }, block): readonly Line[] => [
		...(group === undefined ? [] : [{ block, key: `heading-${block}`, heading: group }]),
		...rows.map((row) => ({ block, key: row.key, row }))
	]);

/** The lines that are shown, cut into their blocks again, each with its place among all. */
export function shownBlocks(
	lines: readonly Line[],
	{ from, to }: { readonly from: number; readonly to: number }
): readonly { readonly block: number; readonly lines: readonly (readonly [number, Line])[] }[] {
	const placed = lines.slice(from, to).map((line, i) => [from + i, line] as const);
	return [...groupBy(placed, ([, { block }]) => block)].map(([block, all]) => ({
		block,
		lines: all
	}));
}

/** How a column of figures is set so that its points stand under each other. */
export interface Setting {
	/** Most decimals of any figure in it. */
	readonly decimals: number;
	/** Most characters of tags beside any figure in it. */
	readonly tags: number;
}

/** One setting a column. */
export function settings(table: TableView): readonly Setting[] {
	return table.columns.map((_, index) => {
		const figures = table.rows.map((row) => row.cells[index]).filter(isFigure);
		return {
			decimals: Math.max(0, ...figures.map((cell) => decimals(cell.text))),
			tags: Math.max(0, ...figures.map((cell) => (cell.tags ?? []).join('').length))
		};
	});
}

/** Words that are set as a paragraph rather than a label. */
export const isLong = ({ value, text }: CellView): boolean => value === null && text.length > 24;

/** A short word with a remark in brackets, which it breaks before if it must: `不一致（待核实）`. */
export const isRemarked = ({ value, text }: CellView): boolean =>
	value === null && /^[^（）]{1,6}（[^（）]{1,6}）$/.test(text);

/** A cell that holds a number, as against a text or an absence. */
export function isFigure(
	cell: CellView | undefined
): cell is CellView & { readonly value: string } {
	return cell !== undefined && cell.value !== null;
}

/** The characters a figure lacks of the longest fraction in its column: `97` beside `99.45` lacks `.00`. */
export function padding(text: string, most: number): string {
	const own = decimals(text);
	return (own === 0 && most > 0 ? '.' : '') + '0'.repeat(most - own);
}

function decimals(text: string): number {
	return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
