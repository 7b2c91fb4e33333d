import type { TableName } from '../model/schema';

/** A row of any table, as rules see it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** The cell as text; an empty cell is empty text. */
export function cell(row: Row, column: string): string {
	return String(row[column] ?? '');
}

/** Where a row was read, and which of its cells could not be. */
export interface Origin {
	readonly file: string;
	readonly line: number;
	readonly flawed: ReadonlySet<string>;
}

const origins = new WeakMap<Row, Origin>();
const sound: ReadonlySet<string> = new Set();

/** Notes where a row was read. */
export function remember(row: Row, origin: Origin): void {
	origins.set(row, origin);
}

/** Where a row was read; for one made in memory, its table's file and line 0. */
export function originOf(row: Row, table: TableName): Origin {
	return origins.get(row) ?? { file: `${table}.csv`, line: 0, flawed: sound };
}
