import type { Engine, QueryOptions } from '../../engine/engine';
import type { RecordTable, RowOf } from '../../model/schema';
import { askRows } from '../rows';
import { idRows, sql, type Sql } from '../sql';
import type { Where } from '../where';
import { checkPlace, findingsBeside } from './findings-chosen';
import { recordsUnder } from './records';

/** A report with its unit and how many of the chosen rows it gave. */
export type RecordReport = RowOf<'report'> & {
	readonly unit_name: string;
	readonly unit_full_name: string;
	readonly n: number;
};

/** The reports that the rows of a table under the filters come from. */
export const askRecordReports = (
	engine: Engine,
	table: RecordTable,
	where: Where,
	options?: QueryOptions
): Promise<readonly RecordReport[]> => reportsOf(engine, recordsUnder(table, where), options);

/** The reports that these rows, of whatever table, come from. */
export const askReportsOfRows = (
	engine: Engine,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly RecordReport[]> => reportsOf(engine, rowsNamed(rows), options);

/** Rows by their ids, which begin with their report's. */
const rowsNamed = (rows: readonly string[]): Sql =>
	sql`SELECT row_id, split_part(row_id, '#', 1) AS report_id
	FROM (SELECT DISTINCT row_id FROM (${idRows(rows)})) WHERE row_id <> ''`;

async function reportsOf(
	engine: Engine,
	picked: Sql,
	options?: QueryOptions
): Promise<readonly RecordReport[]> {
	const query = sql`SELECT d.* EXCLUDE (published_on), CAST(d.published_on AS VARCHAR) AS published_on,
	u.short_name AS unit_name, u.name AS unit_full_name, CAST(count(*) AS INTEGER) AS n
FROM (${picked}) f JOIN report d ON d.report_id = f.report_id JOIN unit u ON u.unit_id = d.unit_id
GROUP BY ALL ORDER BY d.report_id`;
	return askRows<RecordReport>(engine, query, options);
}

/** A finding with its unit and the exact difference of its sides. */
export type RecordFinding = RowOf<'finding'> & {
	readonly unit_name: string;
	readonly difference: string | null;
};

/** The findings that have a row of a table under the filters on either side, in the order of units, years and checks. */
export const askRecordFindings = (
	engine: Engine,
	table: RecordTable,
	where: Where,
	options?: QueryOptions
): Promise<readonly RecordFinding[]> => findingsOf(engine, recordsUnder(table, where), options);

/** The findings that have one of these rows on either side, in the same order. */
export const askFindingsOfRows = (
	engine: Engine,
	rows: readonly string[],
	options?: QueryOptions
): Promise<readonly RecordFinding[]> => findingsOf(engine, rowsNamed(rows), options);

async function findingsOf(
	engine: Engine,
	rows: Sql,
	options?: QueryOptions
): Promise<readonly RecordFinding[]> {
	const query = sql`WITH picked AS (SELECT row_id, report_id FROM (${rows})),
numbered AS MATERIALIZED (
	SELECT *, row_number() OVER () AS n FROM (${findingsBeside(sql`SELECT report_id FROM picked`)})
),
sides AS (SELECT n, unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id FROM numbered),
touched AS (SELECT DISTINCT n FROM sides SEMI JOIN picked USING (row_id))
SELECT f.* EXCLUDE (n), u.short_name AS unit_name, f.left_value - f.right_value AS difference
FROM (SELECT * FROM numbered SEMI JOIN touched USING (n)) f JOIN unit u ON u.unit_id = f.unit_id
ORDER BY f.unit_id, f.year, f.report_id, ${checkPlace}, f.left_row NULLS LAST, f.right_row NULLS LAST`;
	return askRows<RecordFinding>(engine, query, options);
}

/** A unit and how many rows of a table it has under the filters. */
export interface UnitRows {
	readonly unit_id: string;
	readonly n: number;
}

/** Rows of a table under the filters by unit, in the order of the rows. */
export async function askUnitRows(
	engine: Engine,
	table: RecordTable,
	where: Where,
	options?: QueryOptions
): Promise<readonly UnitRows[]> {
	const query = sql`SELECT unit_id, CAST(count(*) AS INTEGER) AS n FROM (${recordsUnder(table, where)}) GROUP BY unit_id ORDER BY unit_id`;
	return askRows<UnitRows>(engine, query, options);
}
