/** Rows that are shown. */
export const shownRows = 500;
/** Rows that are exported at most: they are written on the page. */
export const exportedRows = 20_000;

export interface ResultColumn {
	readonly name: string;
	/** As DuckDB names it: `DECIMAL(18,2)`. */
	readonly type: string;
}

/** What a statement answered; every cell is exact text, null where there is none. */
export interface SqlResult {
	readonly columns: readonly ResultColumn[];
	readonly rows: readonly (readonly (string | null)[])[];
	/** Rows in all, of which at most a limit are here. */
	readonly total: number;
	/** The plan of an `EXPLAIN`, which is a drawing in text. */
	readonly plan?: string;
}

/** Whether a column holds numbers. */
export const isNumeric = ({ type }: ResultColumn): boolean =>
	/^(?:DECIMAL|NUMERIC|DOUBLE|FLOAT|REAL|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?)\b/.test(type) &&
	!type.endsWith(']');

/** Whether a column may name what is drawn: words or times. */
export const isLabel = ({ name, type }: ResultColumn): boolean =>
	/^(?:VARCHAR|DATE|TIMESTAMP|ENUM)/.test(type) || /^(?:year|年度|month|月份)$/.test(name);
