import type { DimensionId } from '../../dimensions';
import type { Engine, QueryOptions, ResultRow } from '../../engine/engine';
import { schema, type RecordTable } from '../../model/schema';
import type { Absence, Basis } from '../../model/terms';
import { rowNumber } from '../../engine/aggregates';
import { extentColumns, type Extent } from '../extent';
import { askRows } from '../rows';
import { raw, sql, type Sql } from '../sql';
import { condition, type Where } from '../where';

/** What narrows records: whose they are and the year they are about. */
export const recordDimensions = [
	'type',
	'level',
	'region',
	'unit',
	'year'
] as const satisfies readonly DimensionId[];

/** How many rows of a table have this origin, or lack a value for this reason. */
export interface TableCount {
	readonly table: RecordTable;
	readonly basis: Basis | null;
	readonly absence: Absence | null;
	readonly n: number;
}

/**
 * A row of a record table with the schema's columns and, beside them, `unit_name`, `unit_type`, `unit_level`, `region_code`,
 * `region`, `report_year`, `report_kind`; `subject_name` of a project; `target_measure` or `target_name`, `target_value`
 * and `base_value` of a claim.
 */
export type RecordRow = ResultRow;

/** Rows of every record table under the filters, by origin and absence. */
export async function askTableCounts(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<readonly TableCount[]> {
	const all = sql`SELECT "table", basis, absence, CAST(sum(n) AS INTEGER) AS n
FROM record_count JOIN unit USING (unit_id) WHERE ${condition(where, recordDimensions)}
GROUP BY "table", basis, absence ORDER BY "table", basis NULLS LAST, n DESC, absence`;
	return askRows<TableCount>(engine, all, options);
}

/** What the records under the filters rest on, reports of whatever year. */
export async function askRecordExtent(
	engine: Engine,
	where: Where,
	options?: QueryOptions
): Promise<Extent> {
	const query = sql`SELECT ${extentColumns}
FROM record_count JOIN unit USING (unit_id) WHERE ${condition(where, recordDimensions)}`;
	const [row] = await askRows<Extent>(engine, query, options);
	return row as Extent;
}

/** The rows of a table under the filters by unit, year, report and row. */
export const askRecords = (
	engine: Engine,
	table: RecordTable,
	where: Where,
	options?: QueryOptions
): Promise<readonly RecordRow[]> => askRows<RecordRow>(engine, inOrder(table, where), options);

/** The first of them. */
export async function askFirstRecords(
	engine: Engine,
	table: RecordTable,
	where: Where,
	limit: number,
	options?: QueryOptions
): Promise<readonly RecordRow[]> {
	const [span] = await askFirstUnits(engine, table, where, limit, options);
	if (!span) return [];
	const within = sql`f.unit_id BETWEEN ${span.first} AND ${span.last}`;
	return askRows<RecordRow>(engine, sql`${inOrder(table, where, within)} LIMIT ${limit}`, options);
}

const inOrder = (table: RecordTable, where: Where, within: Sql = raw('true')): Sql =>
	sql`SELECT f.*, r.name AS region, d.year AS report_year, d.kind AS report_kind${raw(extra(table))}
FROM (${recordsUnder(table, where)}) f
JOIN region r ON r.region_code = f.region_code JOIN report d ON d.report_id = f.report_id
WHERE ${within} ORDER BY f.unit_id, f.year, f.report_id, ${raw(rowNumber('f.row_id'))}`;

interface Span {
	readonly first: string;
	readonly last: string;
}

/** From which to which unit the first rows are: only theirs need be read and put in order. None where there is no row. */
async function askFirstUnits(
	engine: Engine,
	table: RecordTable,
	where: Where,
	rows: number,
	options?: QueryOptions
): Promise<readonly Span[]> {
	const query = sql`SELECT min(unit_id) AS first, max(unit_id) AS last FROM (SELECT unit_id FROM (
	SELECT unit_id, year, sum(n) AS n FROM record_count JOIN unit USING (unit_id)
	WHERE "table" = ${table} AND ${condition(where, recordDimensions)} GROUP BY unit_id, year
) QUALIFY sum(n) OVER (ORDER BY unit_id, year) - n < ${rows}) HAVING count(*) > 0`;
	return askRows<Span>(engine, query, options);
}

/** The rows of a table under the filters, with where their unit stands. */
export const recordsUnder = (table: RecordTable, where: Where): Sql =>
	sql`SELECT * FROM (${placed(table)}) WHERE ${condition(where, recordDimensions)}`;

/** The rows of a table with where their unit stands. */
const placed = (table: RecordTable): Sql =>
	raw(`SELECT t.*, u.short_name AS unit_name, u.name AS unit_full_name, u.type, u.level, u.region_code
	FROM "${table}" t JOIN unit u USING (unit_id)`);

/** The value of the row that a claim points to, as exact text. */
const valueOf = (side: 'target' | 'base'): string => {
	const tables = ['observation', 'spending', 'project', 'score'] satisfies RecordTable[];
	const each = tables.map(
		(table) => `SELECT row_id, CAST(value AS VARCHAR) AS value FROM ${table}`
	);
	return `SELECT v.value FROM (${each.join(' UNION ALL ')}) v WHERE v.row_id = f.${side}`;
};

/** Names of what a row points to. */
function extra(table: RecordTable): string {
	if (table === 'claim')
		return `, (SELECT o.measure FROM observation o WHERE o.row_id = f.target) AS target_measure,
	coalesce((SELECT s.name FROM spending s WHERE s.row_id = f.target), (SELECT p.name FROM project p WHERE p.row_id = f.target),
		(SELECT i.level3 FROM indicator i WHERE i.row_id = f.target), (SELECT s.part_label FROM score s WHERE s.row_id = f.target)) AS target_name, (${valueOf('target')}) AS target_value, (${valueOf('base')}) AS base_value`;
	if ('subject' in schema[table].columns)
		return `, (SELECT min(p.name) FROM project p WHERE p.subject = f.subject AND p.subject <> 'whole') AS subject_name`;
	return '';
}
