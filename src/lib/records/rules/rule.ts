import type { RowOf, TableName } from '../../model/schema';
import type { Problem } from '../issue';
import type { Row } from '../row';

/** What a rule may look up beyond its row. */
export interface Context {
	readonly table: TableName;
	readonly regions: ReadonlyMap<string, RowOf<'region'>>;
	readonly units: ReadonlyMap<string, RowOf<'unit'>>;
}

/** A rule on single rows; a row is passed over while a cell that the rule reads is itself at fault. */
export interface Rule {
	readonly id: string;
	/** The columns the rule reads: it concerns every table that has them all, unless `tables` says less. */
	readonly reads: readonly string[];
	readonly tables?: readonly TableName[];
	check(row: Row, context: Context): Problem | undefined;
}
