import { saidBy } from './said';

/** A value of a result: exact decimals are text with their scale, counts are numbers, absent is null. */
export type Cell = string | number | boolean | null;

export type ResultRow = Readonly<Record<string, Cell>>;

/** SQL with positional parameters (`?`). Nothing a reader chose ever stands in `sql`. */
export interface Statement {
	readonly sql: string;
	readonly params: readonly (string | number | null)[];
	/** The same answer out of tables that an engine may keep; one that keeps none takes the statement itself. */
	readonly kept?: Kept;
	/** The same answer as rows of a greater one, which an engine may hold; one that holds none takes the statement itself. */
	readonly picked?: Picked;
}

/** A statement over tables of the schema `keptIn` that hold, by name, the answers of other statements. */
export interface Kept extends Omit<Statement, 'kept'> {
	readonly tables: Readonly<Record<string, Statement>>;
}

/** Those rows of an answer whose keys are known or named by another answer, in the order in which they stand. */
export interface Picked {
	readonly from: Omit<Statement, 'picked'>;
	readonly keys: Omit<Statement, 'picked'> | readonly ResultRow[];
	/** Columns of `from`, each with the column of `keys` that it must equal. */
	readonly by: Readonly<Record<string, string>>;
	/** That a key may have no row; otherwise each has some, and for a key without any the statement itself is asked. */
	readonly sparse?: boolean;
}

export interface QueryOptions {
	readonly signal?: AbortSignal;
	/** Computed anew: what a reader wrote need not answer the same twice. */
	readonly fresh?: true;
}

/**
 * DuckDB with the snapshot attached read-only and in use; extensions are never loaded.
 * Decimals and sums arrive as exact text, integers as numbers; a DOUBLE in a result is a programmer's error and throws.
 */
export interface Engine {
	readonly kind: 'native' | 'wasm';
	/** Throws `QueryError` with the statement and the cause; rejects with the signal's reason once aborted. */
	query(statement: Statement, options?: QueryOptions): Promise<readonly ResultRow[]>;
	/** The DuckDB version, as `v1.4.3`. */
	version(): Promise<string>;
	close(): Promise<void>;
}

/** A statement that the engine refused. */
export class QueryError extends Error {
	/** Why, without the statement; the same of either engine. */
	readonly said: string;

	constructor(
		readonly statement: Statement,
		cause: unknown
	) {
		const said = saidBy(cause);
		super(`${said}\n\n${statement.sql}`, { cause });
		this.said = said;
		this.name = 'QueryError';
	}
}

/** What `static/data/manifest.json` says of the compiled records. */
export interface Manifest {
	/** SHA-256 of the canonical CSVs and the schema. */
	readonly version: string;
	readonly snapshot: { readonly file: string; readonly bytes: number; readonly sha256: string };
	readonly tables: Readonly<Record<string, number>>;
}
