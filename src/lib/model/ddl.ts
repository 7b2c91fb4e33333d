import type { Column, ColumnType } from './column';
import { schema, type TableName } from './schema';

/** The DuckDB type of each column type; days stay ISO text, so no time zone can shift them. */
export const sqlTypes = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	amount: 'DECIMAL(18,2)',
	number: 'DECIMAL(18,4)',
	date: 'VARCHAR'
} as const satisfies Record<ColumnType, string>;

/** The statement that creates a table of the data contract. */
export function createTable(table: TableName, catalog?: string): string {
	const name = catalog === undefined ? `"${table}"` : `"${catalog}"."${table}"`;
	const columns = Object.entries<Column>(schema[table].columns).map(
		([column, { type, required }]) => `"${column}" ${sqlTypes[type]}${required ? ' NOT NULL' : ''}`
	);
	return `CREATE TABLE ${name} (${columns.join(', ')})`;
}
