import { recordTables, tableNames, type TableName } from '../../model/schema';
import { catalog } from '../setup';
import { localSchema } from './insert';

/** Ids of shipped reports that are left out. */
export const replacedTable = `${localSchema}.replaced`;

const shipped = (table: TableName) => `FROM ${catalog}.main."${table}"`;
const local = (table: TableName) => `FROM ${localSchema}."${table}"`;

const notReplaced = `report_id NOT IN (FROM ${replacedTable})`;

/** Where a table is more than the shipped one. A unit that is shipped stays as it is; the findings of a unit with local reports are made anew. */
const both: Partial<Readonly<Record<TableName, string>>> = {
	unit: `${shipped('unit')} UNION ALL ${local('unit')} WHERE unit_id NOT IN (SELECT unit_id ${shipped('unit')})`,
	finding: `${shipped('finding')} WHERE unit_id NOT IN (SELECT unit_id ${local('report')}) UNION ALL ${local('finding')}`,
	...Object.fromEntries(
		(['report', ...recordTables] as const).map((table) => [
			table,
			`${shipped(table)} WHERE ${notReplaced} UNION ALL ${local(table)}`
		])
	)
};

/** The names that queries use, each standing for shipped and local rows together. */
export const views: readonly string[] = tableNames.map(
	(table) => `CREATE VIEW "${table}" AS ${both[table] ?? shipped(table)}`
);
