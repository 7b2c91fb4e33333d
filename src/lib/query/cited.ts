import type { MeasureId } from '../model/measures';
import { recordTables, schema, type RecordTable, type RowOf } from '../model/schema';
import type { Absence, Basis, Scope, Stage } from '../model/terms';
import { join, raw, sql, type Sql } from './sql';

/** What a record row states, and where, for a reader who is sent to it. */
export interface CitedRow {
	readonly row_id: string;
	readonly report_id: string;
	readonly year: number;
	readonly table: RecordTable;
	/** Of an amount or count, or of the one a claim speaks of. */
	readonly measure: MeasureId | null;
	/** Of a line, project, indicator or part, or of the one a claim speaks of. */
	readonly name: string | null;
	/** The kind of a claim. */
	readonly claim: RowOf<'claim'>['kind'] | null;
	readonly direction: RowOf<'claim'>['direction'];
	/** The project of a row that is not of the whole body. */
	readonly project: string | null;
	readonly stage: Stage | null;
	readonly scope: Scope | null;
	readonly fund: RowOf<'observation'>['fund'];
	/** As stored: money in 元; of an indicator what was reached. Exact text. */
	readonly value: string | null;
	readonly printed: string | null;
	readonly printed_unit: string | null;
	/** Of a claim's or an indicator's value. */
	readonly unit: string | null;
	readonly basis: Basis | null;
	readonly absence: Absence | null;
	readonly locator: string | null;
	/** What was noted when it was entered. */
	readonly note: string | null;
}

const names: Readonly<Record<Exclude<RecordTable, 'claim'>, string>> = {
	observation: 'NULL',
	spending: 't.name',
	score: 't.part_label',
	indicator: 't.level3',
	project: 't.name'
};

const rest = `t.basis, t.absence, t.locator, t.note`;

const projectOf = (subject: string) =>
	`(SELECT min(n.name) FROM project n WHERE n.subject = ${subject} AND n.subject <> 'whole')`;

/** Record rows in the columns of `CitedRow`: all, or of the tables given those under a condition. */
export const citedRows = (
	tables: readonly RecordTable[] = recordTables,
	condition: Sql = raw('true')
): Sql =>
	join(
		tables.map((table) => (table === 'claim' ? claims(condition) : rowsOf(table, condition))),
		'\nUNION ALL\n'
	);

/** The rows of a table that is not about other rows. */
function rowsOf(table: Exclude<RecordTable, 'claim'>, condition: Sql): Sql {
	const own = (column: string) => (column in schema[table].columns ? `t.${column}` : 'NULL');
	const value = table === 'indicator' ? 'actual_value' : 'value';
	return sql`${raw(`SELECT t.row_id, t.report_id, t.year, '${table}' AS "table", ${own('measure')} AS measure, ${names[table]} AS name,
	NULL AS claim, NULL AS direction, ${projectOf(own('subject'))} AS project, ${own('stage')} AS stage, ${own('scope')} AS scope, ${own('fund')} AS fund,
	CAST(t.${value} AS VARCHAR) AS value, t.printed, t.printed_unit, ${own('target_unit')} AS unit, ${rest} FROM "${table}" t`)} WHERE ${condition}`;
}

/** Claims by what they speak of. */
function claims(condition: Sql): Sql {
	return sql`${raw(`SELECT t.row_id, t.report_id, t.year, 'claim' AS "table", o.measure, coalesce(s.name, p.name, i.level3, r.part_label) AS name,
	t.kind AS claim, t.direction, ${projectOf('coalesce(i.subject, r.subject)')} AS project,
	coalesce(o.stage, s.stage, p.stage) AS stage, coalesce(o.scope, s.scope) AS scope, coalesce(o.fund, p.fund) AS fund,
	CAST(t.value AS VARCHAR) AS value, t.printed, t.printed_unit, t.unit, ${rest}
FROM claim t LEFT JOIN observation o ON o.row_id = t.target LEFT JOIN spending s ON s.row_id = t.target
	LEFT JOIN project p ON p.row_id = t.target LEFT JOIN indicator i ON i.row_id = t.target LEFT JOIN score r ON r.row_id = t.target`)} WHERE ${condition}`;
}
