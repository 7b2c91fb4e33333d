import { schema, tableNames, type Records, type TableName } from '../model/schema';
import { findDuplicates } from './duplicates';
import { issueAt, type Issue } from './issue';
import { findBrokenReferences } from './references';
import { originOf, type Row } from './row';
import { rules } from './rules';
import type { Context, Rule } from './rules/rule';

/** Checks parsed records against every rule on rows and tables; together with `parse`'s issues nothing is left out. */
export function validate(records: Records): readonly Issue[] {
	const regions = new Map(records.region.map((row) => [row.region_code, row]));
	const units = new Map(records.unit.map((row) => [row.unit_id, row]));
	return [
		...tableNames.flatMap((table) => checkRows(records[table], { table, regions, units })),
		...findDuplicates(records),
		...findBrokenReferences(records)
	];
}

function checkRows(rows: readonly Row[], context: Context): readonly Issue[] {
	const concerned = rules.filter((rule) => concerns(rule, context.table));
	return rows.flatMap((row) => {
		const { file, line, flawed } = originOf(row, context.table);
		return concerned.flatMap((rule) => {
			if (rule.reads.some((column) => flawed.has(column))) return [];
			const problem = rule.check(row, context);
			return problem ? [issueAt(file, line, rule.id, problem)] : [];
		});
	});
}

function concerns({ tables, reads }: Rule, table: TableName): boolean {
	const columns = schema[table].columns;
	return (tables?.includes(table) ?? true) && reads.every((name) => Object.hasOwn(columns, name));
}
