import { ofWeight } from '../checks/core/weight';
import { region } from '../dimensions/region';
import { recordTables } from '../model/schema';
import { citedSelect } from './cited';

/** SQL of the number that ends a row id: rows of a report are numbered as they stand in it. */
export const rowNumber = (rowId: string) => `CAST(regexp_extract(${rowId}, '[0-9]+$') AS INTEGER)`;

/** SQL of 类, 款 or 项: functional codes have 3, 5, 7 digits, economic ones 3 and 5. A joint code has the depth of its first. */
export const lineDepth = `CASE length(split_part(code, '+', 1)) WHEN 3 THEN '类' WHEN 5 THEN '款' ELSE '项' END`;

/** Stated before residue before derived; a table's cell before a sentence; then the first place of the earliest row. */
const preference = `value IS NULL, CASE basis WHEN 'stated' THEN 0 WHEN 'residue' THEN 1 ELSE 2 END,
	CASE WHEN contains(locator, ':t') THEN 0 ELSE 1 END, report_id,
	CAST(regexp_extract(locator, '[0-9]+') AS INTEGER) NULLS LAST, ${rowNumber('row_id')}`;

/** The preferred statement of each quantity, those of one kind beside each other. */
const preferred = (table: string, quantity: string, where: string, order: string) =>
	`SELECT * FROM "${table}" WHERE ${where}
QUALIFY row_number() OVER (PARTITION BY ${quantity} ORDER BY ${preference}) = 1 ORDER BY ${order}, row_id`;

/** Whose every record is, of which table, and how it came about. */
const everyRecord = recordTables
	.map(
		(table) =>
			`SELECT '${table}' AS "table", unit_id, year, report_id, basis, absence FROM "${table}"`
	)
	.join(' UNION ALL ');

/**
 * What follows from the records by one statement each and nearly every question needs: made once with a snapshot, and once
 * more where local records join it.
 */
export const aggregates = {
	/**
	 * A unit that has reports: what it is told apart by and named with, the places it stands in (where there is no prefecture, its
	 * own), its 编报口径, the number of its reports and their years, separated by spaces.
	 */
	reporting_unit: `WITH reported AS (
	SELECT unit_id, min(entity_scope) AS entity_scope, CAST(count(*) AS INTEGER) AS reports,
		string_agg(DISTINCT CAST(year AS VARCHAR), ' ' ORDER BY CAST(year AS VARCHAR)) AS years
	FROM report GROUP BY unit_id
)
SELECT u.unit_id, u.name, u.short_name, u.aliases, u.type, u.level, u.region_code, r.name AS region,
	p.region_code AS province_code, p.name AS province, coalesce(f.region_code, r.region_code) AS prefecture_code,
	coalesce(f.name, r.name) AS prefecture, d.entity_scope, d.years, d.reports
FROM reported d JOIN unit u USING (unit_id) JOIN region r ON r.region_code = u.region_code
	JOIN region p ON p.region_code = substr(u.region_code, 1, 2) || '0000'
	LEFT JOIN region f ON f.region_code = substr(u.region_code, 1, 4) || '00'
ORDER BY u.region_code, u.unit_id`,
	/**
	 * Unit-years that rows or reports are of (`dated`), and those after them: how many reports were collected, whether one of the year
	 * and of the year before was, and one other than a budget (`accounted`).
	 */
	unit_year: `WITH dated AS (
	SELECT unit_id, year FROM observation UNION SELECT unit_id, year FROM spending
	UNION SELECT unit_id, year FROM score UNION SELECT unit_id, year FROM report
),
collected AS (
	SELECT unit_id, year, bool_or(kind <> 'budget') AS accounted, CAST(count(*) AS INTEGER) AS reports FROM report GROUP BY unit_id, year
),
all_years AS (SELECT unit_id, year FROM dated UNION SELECT unit_id, year + 1 FROM collected)
SELECT unit_id, year, d.year IS NOT NULL AS dated, coalesce(c.reports, 0) AS reports,
	c.year IS NOT NULL AS collected, b.year IS NOT NULL AS collected_before,
	coalesce(c.accounted, false) AS accounted, coalesce(b.accounted, false) AS accounted_before
FROM all_years y LEFT JOIN dated d USING (unit_id, year) LEFT JOIN collected c USING (unit_id, year)
	LEFT JOIN collected b ON b.unit_id = y.unit_id AND b.year = y.year - 1
ORDER BY unit_id, year`,
	/** How many records of a table, origin or reason of absence a report gave of a unit's year, those of a year beside each other. */
	record_count: `SELECT year, unit_id, report_id, "table", basis, absence, CAST(count(*) AS INTEGER) AS n
FROM (${everyRecord}) GROUP BY ALL ORDER BY ALL`,
	/**
	 * Unit-years that a document is of or tells about: the kinds of those of the year, whether a 部门决算 of it has a self-evaluation in
	 * it (a mean of projects is none), how many records those of other years hold about it, and of which years they are.
	 */
	coverage: `WITH evaluated AS (SELECT report_id FROM score WHERE part <> 'mean' UNION SELECT report_id FROM indicator),
kinds AS (
	SELECT unit_id, year, string_agg(DISTINCT kind, ' ' ORDER BY kind) AS kinds,
		bool_or(kind = 'final' AND report_id IN (FROM evaluated)) AS attached
	FROM report GROUP BY unit_id, year
),
told AS (
	SELECT s.unit_id, s.year, CAST(count(*) AS INTEGER) AS elsewhere,
		string_agg(DISTINCT CAST(d.year AS VARCHAR), ' ' ORDER BY CAST(d.year AS VARCHAR)) AS told
	FROM (${everyRecord}) s JOIN report d ON d.report_id = s.report_id
	WHERE d.year <> s.year GROUP BY s.unit_id, s.year
)
SELECT unit_id, year, coalesce(attached, false) AS attached, coalesce(kinds, '') AS kinds,
	coalesce(elsewhere, 0) AS elsewhere, coalesce(told, '') AS told
FROM kinds FULL JOIN told USING (unit_id, year) ORDER BY unit_id, year`,
	/** How many findings of a check and verdict a report has about a unit's year. */
	finding_count: `SELECT f.unit_id, f.year, f.report_id, d.kind AS report_kind, f.check_id, f.verdict, CAST(count(*) AS INTEGER) AS n
FROM finding f JOIN report d USING (report_id) GROUP BY ALL ORDER BY ALL`,
	/** The unit-years that findings of a report are about. */
	finding_extent: `SELECT DISTINCT unit_id, year, report_id, report_kind FROM finding_count ORDER BY ALL`,
	/** How many findings of a check and verdict the units of a province, type and level have about a year. */
	finding_total: `SELECT ${region.column} AS region_code, u.type, u.level, c.year, c.report_kind,
	c.check_id, c.verdict, CAST(sum(c.n) AS INTEGER) AS n
FROM finding_count c JOIN unit u USING (unit_id) GROUP BY ALL ORDER BY ALL`,
	/** The preferred statement of each amount or count. */
	preferred_observation: preferred(
		'observation',
		'unit_id, year, measure, stage, scope, fund',
		'true',
		'measure, stage, scope, fund, unit_id, year'
	),
	/** The preferred statement of each classification line of a whole unit. */
	preferred_spending: preferred(
		'spending',
		'unit_id, year, classification, code, stage, scope',
		"subject = 'whole'",
		'classification, code, stage, scope, unit_id, year'
	),
	/** The sum of the classification lines of a depth that a unit's year prints amounts of. */
	line_total: `SELECT unit_id, year, classification, stage, scope, ${lineDepth} AS depth, sum(value) AS total
FROM preferred_spending WHERE value IS NOT NULL GROUP BY ALL ORDER BY ALL`,
	/** Findings of weight, a few of all: who lists them reads no others. */
	weighty_finding: `FROM finding WHERE verdict IN (${ofWeight.map((verdict) => `'${verdict}'`).join(', ')})
ORDER BY unit_id, report_id, check_id, year, left_row, right_row`,
	/** Each row that they speak of, as it is cited, with the graver of their verdicts. */
	weighty_record: `WITH weighed AS (
	SELECT row_id, min(verdict) AS verdict FROM (
		SELECT unnest(string_split(concat_ws(' ', left_row, right_row), ' ')) AS row_id, verdict FROM weighty_finding
	) GROUP BY row_id
)
SELECT c.*, w.verdict FROM (
	${recordTables.map((table) => `${citedSelect(table)} WHERE t.row_id IN (SELECT row_id FROM weighed)`).join(' UNION ALL ')}
) c JOIN weighed w USING (row_id) ORDER BY row_id`,
	/** The preferred statement of each score and part of a whole unit. */
	preferred_score: preferred(
		'score',
		'unit_id, year, evaluator, part',
		"subject = 'whole'",
		'evaluator, part, unit_id, year'
	)
} as const satisfies Readonly<Record<string, string>>;

/** Statements that make every aggregate of the records that plain names mean, in a schema or catalog if one is named. */
export const createAggregates = (within?: string): readonly string[] =>
	Object.entries(aggregates).map(
		([name, query]) => `CREATE TABLE ${within ? `"${within}".` : ''}"${name}" AS ${query}`
	);
