import { stringify } from 'csv-stringify/browser/esm/sync';
import { schema, type TableName } from '../model/schema';
import { cell, type Row } from './row';

/** The one CSV text of these rows: columns as in the schema, LF, quotes only where they must be. */
export function canonicalCsv(table: TableName, rows: readonly Row[]): string {
	const columns = Object.keys(schema[table].columns);
	return stringify([columns, ...rows.map((row) => columns.map((column) => cell(row, column)))], {
		record_delimiter: '\n'
	});
}
