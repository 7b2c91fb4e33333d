/** The type of a column; CSV text, DuckDB type, validation and data package follow from it. */
export type ColumnType = 'text' | 'integer' | 'amount' | 'number' | 'date';

export interface Column {
	readonly type: ColumnType;
	/** What the column holds, in the readers' language; shown in the data dictionary. */
	readonly about: string;
	/** False where the cell may be empty. */
	readonly required?: boolean;
	/** The closed vocabulary of the column: id → term. */
	readonly values?: Readonly<Record<string, unknown>>;
	/** Several ids of `values` may be joined by `+`. */
	readonly joint?: boolean;
	/** The table whose key this column refers to. */
	readonly references?: 'region' | 'unit' | 'report' | 'row';
	readonly unit?: string | undefined;
}

export interface Table {
	readonly label: string;
	readonly about: string;
	readonly key: readonly string[];
	readonly columns: Readonly<Record<string, Column>>;
	/** Computed by the pipeline, never entered by hand. */
	readonly computed?: boolean;
}

/** A column of words. */
export const text = (about: string) => ({ type: 'text', about }) as const;
/** The same column, never empty. */
export const need = <C extends Column>(column: C) => ({ ...column, required: true }) as const;
/** A column of whole numbers. */
export const integer = (about: string) => ({ type: 'integer', about }) as const;
/** A column of money, in 元. */
export const amount = (about: string) => ({ type: 'amount', about }) as const;
/** A column of exact decimals. */
export const number = (about: string, unit?: string) => ({ type: 'number', about, unit }) as const;
/** A column of ids of a closed vocabulary. */
export const oneOf = <V extends Readonly<Record<string, unknown>>>(values: V, about: string) =>
	({ type: 'text', about, values }) as const;
/** A column that names a row of another table. */
export const ref = (references: NonNullable<Column['references']>, about: string) =>
	({ type: 'text', about, references }) as const;
