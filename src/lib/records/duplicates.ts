import { schema, tableNames, type Records, type TableName } from '../model/schema';
import { issueAt, type Issue } from './issue';
import { cell, originOf, type Row } from './row';

/** Rows that share their table's key with an earlier row. */
export function findDuplicates(records: Records): readonly Issue[] {
	return tableNames.flatMap((table) => duplicatesOf(table, records[table]));
}

function duplicatesOf(table: TableName, rows: readonly Row[]): readonly Issue[] {
	const columns = schema[table].key;
	const column = columns.join(', ');
	const first = new Map<string, number>();
	return rows.flatMap((row) => {
		const { file, line, flawed } = originOf(row, table);
		if (columns.some((name) => flawed.has(name))) return [];
		const value = columns.map((name) => cell(row, name)).join(', ');
		const earlier = first.get(value);
		if (earlier === undefined) first.set(value, line);
		if (earlier === undefined) return [];
		const what = `duplicate ${column} "${value}"`;
		const hint = `it already stands in line ${earlier}`;
		return [issueAt(file, line, 'duplicate', { column, value, what, hint })];
	});
}
