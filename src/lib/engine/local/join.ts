import { runChecks } from '../../checks';
import { createAggregates } from '../aggregates';
import { createTable } from '../../model/ddl';
import { noRecords, recordTables, type Records, type TableName } from '../../model/schema';
import { marked, type LocalReport } from '../../records/local';
import type { Row } from '../../records/row';
import { sortRecords } from '../../records/sorted';
import { useMemory } from '../setup';
import { insertion, localSchema } from './insert';
import type { LocalRecords } from './local';
import { shippedOf, type Ask } from './shipped';
import { replacedTable, views } from './views';

const filled = ['unit', 'report', ...recordTables, 'finding'] as const satisfies TableName[];

/**
 * Lets local records stand beside those of the attached snapshot: from then on plain names mean both, and the checks have
 * been run on every report of their units together. On a failure the engine is to be thrown away.
 */
export async function joinLocal(ask: Ask, { reports, replaced }: LocalRecords): Promise<void> {
	const own = recordsOf(reports);
	const units = [...new Set(own.report.map(({ unit_id }) => unit_id))];
	const shipped = await shippedOf(ask, units, replaced);
	const finding = runChecks(sortRecords(merged(shipped, own)));
	const run = (sql: string) => ask({ sql, params: [] });
	await run(useMemory);
	await run(`CREATE SCHEMA ${localSchema}`);
	await run(`CREATE TABLE ${replacedTable} (report_id VARCHAR NOT NULL)`);
	for (const report of replaced)
		await ask({ sql: `INSERT INTO ${replacedTable} VALUES (?)`, params: [report] });
	for (const table of filled) {
		await run(createTable(table, localSchema));
		const rows: readonly Row[] = table === 'finding' ? finding : own[table];
		if (rows.length > 0) await ask(insertion(table, rows));
	}
	for (const statement of [...views, ...createAggregates()]) await run(statement);
}

/** The records of local reports; a unit is named as its first report names it. */
function recordsOf(reports: readonly LocalReport[]): Records {
	const units = new Map(reports.map(({ unit }) => [unit.unit_id, unit] as const).reverse());
	const rows = recordTables.map((table) => [
		table,
		reports.flatMap(({ rows }) => rows[table] as readonly Row[])
	]);
	return {
		...noRecords,
		...(Object.fromEntries(rows) as Partial<Records>),
		unit: [...units.values()].map((unit) => ({
			...unit,
			name: marked(unit.name),
			short_name: marked(unit.short_name)
		})),
		report: reports.map(({ report }) => report)
	};
}

const merged = (one: Records, other: Records): Records =>
	Object.fromEntries(
		Object.entries(one).map(([table, rows]) => [
			table,
			[...(rows as readonly Row[]), ...(other[table as TableName] as readonly Row[])]
		])
	) as unknown as Records;
