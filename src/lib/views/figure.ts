import type { Basis, MetricAbsence } from '../model/terms';
import type { ChartView } from './chart';
import type { Crowd } from '../query/held';
import type { MoneyUnit } from '../util/number';

/** The small boxed word after a figure: 推算, 口径差异, 口径变动, 基数不足1万元, 待核实; of a device, not of the site. */
export type Tag = '推' | '口' | '变' | '小' | '核' | '本地';

/** One figure as it is read, with what a chart, a download or a drawer needs of it. */
export interface CellView {
	/** What is read: `86.64%`, `本报告未列示`. */
	readonly text: string;
	/** Exact decimal text, null where absent. */
	readonly value: string | null;
	readonly absence?: MetricAbsence;
	readonly basis?: Basis;
	readonly tags?: readonly Tag[];
	/** Identifiers of the records it rests on, separated by spaces. */
	readonly rows?: string;
	/** Where it answers for itself: see `query/address.ts`. */
	readonly address?: string;
	/** Its fifth among the values it is coloured with, 1 the lowest. */
	readonly heat?: Heat;
}

/** Steps of magnitude of a heat-map table. */
export type Heat = 1 | 2 | 3 | 4 | 5;

/** Words, or words with the figures that stand among them; see `prose.ts`. */
export type Prose = string | readonly (string | CellView)[];

export interface ColumnView {
	readonly key: string;
	readonly label: string;
	/** Stands in the header, never in a cell. */
	readonly unit?: string;
	readonly align: 'start' | 'end';
	/** On a phone it is left out until a reader asks for all columns. */
	readonly aside?: true;
}

export interface TableRow {
	readonly key: string;
	/** The unit it is of, so that its marks elsewhere on the page can be found. */
	readonly unit?: string;
	/** Heading of the block this row opens, where rows are grouped (one block a level). */
	readonly group?: string;
	readonly own?: boolean;
	/** It tells of the other rows together, and stands before them in whatever order they are. */
	readonly summary?: true;
	/** How many levels its heading stands in: a 项 beneath its 类. */
	readonly indent?: number;
	/** One cell a column; text columns hold a cell without a value. */
	readonly cells: readonly CellView[];
}

/** The table twin of a chart, and exactly what its download writes. */
export interface TableView {
	readonly caption: string;
	/** On a phone each row is a card, its cells named by their columns. */
	readonly cards?: true;
	readonly columns: readonly ColumnView[];
	readonly rows: readonly TableRow[];
	/** How many more rows there are that a prerendered page does not carry. */
	readonly rest?: number;
}

/** A parameter switch: each choice with the number of units it can be computed for. */
export interface SwitchView {
	/** The key of the query string it sets. */
	readonly param: string;
	readonly label: string;
	readonly value: string;
	readonly choices: readonly {
		readonly id: string;
		readonly label: string;
		readonly n?: number;
		readonly why?: string;
	}[];
}

/** Values that are drawn together, of which quartiles are told, and where in the table these are to stand: see `quartered.ts`. */
export interface DrawnCrowd {
	/** The question that the quartiles answer. */
	readonly of: Crowd;
	/** Exact; those of money in 元. */
	readonly values: readonly string[];
	readonly column: string;
	/** What tells their rows from those of others. */
	readonly row?: string;
	readonly money: MoneyUnit;
}

/** Everything a figure shows; chart, table, sentence and download are made from the same rows. */
export interface FigureView {
	/** Unique on its page, stable between builds. */
	readonly id: string;
	readonly title: string;
	readonly sentence: Prose;
	readonly switches: readonly SwitchView[];
	readonly chart: ChartView | null;
	/** Of a chart of many the quartiles that are still to be asked for, a band each. */
	readonly crowds?: readonly DrawnCrowd[];
	/** Why there is no chart, where there is none. */
	readonly omitted?: string;
	readonly table: TableView;
	/** `4个单位中1个无可比值：本报告未列示预算数1个`; null where nothing is absent. */
	readonly absences: string | null;
	readonly caveats: readonly string[];
	/** `来源：4份报告`; the data version is added by the figure's foot. */
	readonly source: string;
	/** Of the download, without extension. */
	readonly fileName: string;
}
