import { schema, tableNames, type Records } from '../model/schema';
import { compareNatural } from '../util/order';
import { cell, type Row } from './row';

/** The same rows in the order of the given columns. */
export function sortRows<R extends Row>(rows: readonly R[], by: readonly string[]): readonly R[] {
	return [...rows].sort((a, b) => {
		const column = by.find((name) => cell(a, name) !== cell(b, name));
		return column === undefined ? 0 : compareNatural(cell(a, column), cell(b, column));
	});
}

/** Records with every table in the order of its key. */
export function sortRecords(records: Records): Records {
	const sorted = tableNames.map((table) => [
		table,
		sortRows<Row>(records[table], schema[table].key)
	]);
	return Object.fromEntries(sorted) as unknown as Records;
}
