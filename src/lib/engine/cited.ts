import { schema, type RecordTable } from '../model/schema';

/** SQL of the rows `t` of a table as they are cited: what a row states, of what, and where it was printed. */
export const citedSelect = (table: RecordTable): string =>
	table === 'claim' ? claims : rowsOf(table);

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

/** The rows of a table that is not about other rows. */
function rowsOf(table: Exclude<RecordTable, 'claim'>): string {
	const own = (column: string) => (column in schema[table].columns ? `t.${column}` : 'NULL');
	const value = table === 'indicator' ? 'actual_value' : 'value';
	return `SELECT t.row_id, t.report_id, t.year, '${table}' AS "table", ${own('measure')} AS measure, ${names[table]} AS name,
	NULL AS claim, NULL AS direction, ${projectOf(own('subject'))} AS project, ${own('stage')} AS stage, ${own('scope')} AS scope, ${own('fund')} AS fund,
	CAST(t.${value} AS VARCHAR) AS value, t.printed, t.printed_unit, ${own('target_unit')} AS unit, ${rest} FROM "${table}" t`;
}

/** Claims by what they speak of. */
const claims = `SELECT t.row_id, t.report_id, t.year, 'claim' AS "table", o.measure, coalesce(s.name, p.name, i.level3, r.part_label) AS name,
	t.kind AS claim, t.direction, ${projectOf('coalesce(i.subject, r.subject)')} AS project,
	coalesce(o.stage, s.stage, p.stage) AS stage, coalesce(o.scope, s.scope) AS scope, coalesce(o.fund, p.fund) AS fund,
	CAST(t.value AS VARCHAR) AS value, t.printed, t.printed_unit, t.unit, ${rest}
FROM claim t LEFT JOIN observation o ON o.row_id = t.target LEFT JOIN spending s ON s.row_id = t.target
	LEFT JOIN project p ON p.row_id = t.target LEFT JOIN indicator i ON i.row_id = t.target LEFT JOIN score r ON r.row_id = t.target`;
