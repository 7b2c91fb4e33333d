import { checks } from '../../checks';
import { ofWeight } from '../../checks/core/weight';
import type { ReportKind } from '../../model/terms';
import { reportsOfRows } from '../../model/row-ids';
import type { RowOf } from '../../model/schema';
import { ratio } from '../exact';
import { join, list, raw, sql, type Sql } from '../sql';
import { condition, type Where } from '../where';
import { recordDimensions } from './records';

export type Verdict = RowOf<'finding'>['verdict'];

/** What narrows findings beside whose they are and the year they are about; what is left out does not. */
export interface FindingFilter {
	readonly check?: string | undefined;
	readonly verdicts?: readonly Verdict[] | undefined;
	readonly kind?: ReportKind | undefined;
	/** The one report they are of. */
	readonly report?: string | undefined;
	/** Those with one of these records on either side. */
	readonly rows?: readonly string[] | undefined;
	/** At most so many, the first in order. */
	readonly limit?: number | undefined;
}

/** Findings under the filters with where their unit stands and the report they are of. */
export const findingsUnder = (where: Where, filter: FindingFilter): Sql =>
	sql`SELECT * FROM (
	SELECT f.*, u.short_name AS unit_name, u.type, u.level, u.region_code,
		d.title AS report_title, d.year AS report_year, d.kind AS report_kind, d.source_file
	FROM ${findingsOf(filter)} f JOIN unit u ON u.unit_id = f.unit_id JOIN report d ON d.report_id = f.report_id
) WHERE ${condition(where, recordDimensions)}${narrow(filter)}`;

function findingsOf(filter: FindingFilter): Sql {
	if (areOfWeight(filter)) return raw('weighty_finding');
	if (!filter.rows?.length) return raw('finding');
	// Parted from all others before their sides are read.
	return sql`(WITH beside AS MATERIALIZED (${findingsBeside(list(reportsOfRows(filter.rows)))}) SELECT * FROM beside)`;
}

/** The findings of the units that reports are of: those on rows of the reports are among them, as both sides are of the finding's unit. */
export const findingsBeside = (reports: Sql): Sql =>
	sql`SELECT * FROM finding WHERE unit_id IN (SELECT unit_id FROM report WHERE report_id IN (${reports}))`;

/** Whether all of them are of weight: those stand in a table of their own, and their records in another. */
export const areOfWeight = ({ verdicts }: FindingFilter): boolean =>
	verdicts?.every((verdict) => (ofWeight as readonly Verdict[]).includes(verdict)) ?? false;

/** The same counted by unit, year, report, check and verdict, as `n`. */
export const countedFindings = (where: Where, filter: FindingFilter): Sql =>
	filter.rows === undefined
		? sql`SELECT * FROM (
	SELECT c.*, u.short_name AS unit_name, u.type, u.level, u.region_code FROM finding_count c JOIN unit u USING (unit_id)
) WHERE ${condition(where, recordDimensions)}${narrow(filter)}`
		: sql`SELECT *, 1 AS n FROM (${findingsUnder(where, filter)})`;

function narrow({ check, verdicts, kind, report, rows }: FindingFilter): Sql {
	const each = (verdicts ?? []).map((id) => sql`${id}`);
	return join(
		[
			check === undefined ? raw('') : sql` AND check_id = ${check}`,
			verdicts === undefined ? raw('') : sql` AND verdict IN (${join(each, ', ')})`,
			kind === undefined ? raw('') : sql` AND report_kind = ${kind}`,
			report === undefined ? raw('') : sql` AND report_id = ${report}`,
			rows === undefined ? raw('') : touching(rows)
		],
		''
	);
}

/** Whether a record stands on either side. */
const touching = (rows: readonly string[]): Sql =>
	rows.length === 0
		? raw(' AND false')
		: sql` AND list_has_any(string_split(concat_ws(' ', left_row, right_row), ' '), [${list(rows)}])`;

/** The checks in the order of the registry. */
export const checkIds: Sql = join(
	Object.keys(checks).map((id) => sql`${id}`),
	', '
);

/** A check's place in the registry. */
export const checkPlace: Sql = sql`list_position([${checkIds}], check_id)`;

/** What lies furthest outside its interval first, then by check, unit, year and row. */
export const findingOrder: Sql = sql`times DESC NULLS LAST, ${checkPlace}, unit_id, year, report_id, left_row NULLS LAST, right_row NULLS LAST`;

/** `chosen`: findings under the filters with how far apart their sides are. */
export const chosenFindings = (where: Where, filter: FindingFilter): Sql =>
	sql`chosen AS (
	SELECT * EXCLUDE (apart, wide), ${ratio('apart', 'wide', 1)} AS times FROM (
		SELECT *, left_value - right_value AS difference, 2 * abs(left_value - right_value) AS apart, high - low AS wide
		FROM (${findingsUnder(where, filter)})
	) ORDER BY ${findingOrder}${filter.limit === undefined ? raw('') : sql` LIMIT ${filter.limit}`}
)`;
