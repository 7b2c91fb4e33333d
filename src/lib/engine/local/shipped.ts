import { noRecords, recordTables, type Records } from '../../model/schema';
import type { ResultRow, Statement } from '../engine';
import { catalog } from '../setup';

/** Puts one statement to an engine that has the snapshot attached. */
export type Ask = (statement: Statement) => Promise<readonly ResultRow[]>;

/** What the checks need of the shipped records: the reports of these units with their rows, but for those that are replaced, and every break of a series. */
export async function shippedOf(
	ask: Ask,
	units: readonly string[],
	replaced: readonly string[]
): Promise<Records> {
	const reports = `SELECT report_id FROM ${catalog}.main.report WHERE unit_id IN (${marks(units)}) AND report_id NOT IN (${marks(replaced)})`;
	const params = [...units, ...replaced];
	const tables: [string, readonly ResultRow[]][] = [];
	for (const table of ['report', ...recordTables] as const)
		tables.push([
			table,
			await ask({
				sql: `SELECT * FROM ${catalog}.main."${table}" WHERE report_id IN (${reports})`,
				params
			})
		]);
	tables.push([
		'series_break',
		await ask({ sql: `SELECT * FROM ${catalog}.main.series_break`, params: [] })
	]);
	return { ...noRecords, ...(Object.fromEntries(tables) as Partial<Records>) };
}

/** A list of values may not be empty; a query may. */
const marks = (values: readonly string[]) =>
	values.length === 0 ? 'SELECT NULL WHERE false' : values.map(() => '?').join(', ');
