import { tableNames, type Records, type TableName } from '../model/schema';
import type { Issue } from './issue';
import { parse } from './parse';
import { validate } from './validate';

/** Parses and validates the CSV texts of a data package; a table without a text is empty. */
export function readRecords(texts: Partial<Readonly<Record<TableName, string>>>): {
	/** To be used only while `issues` is empty. */
	readonly records: Records;
	/** Everything that is wrong, by table and line. */
	readonly issues: readonly Issue[];
} {
	const parsed = tableNames.map((table) => {
		const text = texts[table];
		return [table, text === undefined ? { rows: [], issues: [] } : parse(table, text)] as const;
	});
	const records = Object.fromEntries(
		parsed.map(([table, { rows }]) => [table, rows])
	) as unknown as Records;
	const issues = [...parsed.flatMap(([, each]) => each.issues), ...validate(records)];
	return { records, issues: issues.sort(byPlace) };
}

const fileOrder = (file: string) => tableNames.findIndex((table) => file === `${table}.csv`);

function byPlace(a: Issue, b: Issue): number {
	return fileOrder(a.file) - fileOrder(b.file) || a.line - b.line;
}
