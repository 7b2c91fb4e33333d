import { recordTables, type RecordTable } from './schema';

/** The report of a row, which its id begins with: `652300-gsl-2024-final#observation-7`. */
export const reportOfRow = (id: string): string => id.slice(0, (id + '#').indexOf('#'));

/** The reports that rows stand in, each once. */
export const reportsOfRows = (ids: readonly string[]): readonly string[] => [
	...new Set(ids.map(reportOfRow))
];

/** The table a row id belongs to, which it names: `<report_id>#<table>-<n>`; undefined where it names none. */
export const tableOf = (row: string): RecordTable | undefined => {
	const name = /#([a-z]+)-\d+$/.exec(row)?.[1];
	return recordTables.find((table) => table === name);
};
