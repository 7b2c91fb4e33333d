import { checks } from '../../checks';
import { ofWeight } from '../../checks/core/weight';
import { isProvince } from '../../dimensions/region';
import type { ReportKind } from '../../model/terms';
import { reportsOfRows } from '../../model/row-ids';
import type { RowOf } from '../../model/schema';
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

/** Findings under the filters. */
const findingsUnder = (where: Where, filter: FindingFilter): Sql =>
	sql`SELECT * FROM ${findingsOf(filter)} WHERE unit_id IN (SELECT unit_id FROM unit WHERE ${condition(where, ofUnits)})
	AND ${condition(where, ['year'])}${narrow(filter)}${narrowBy(filter.kind, (kind) => sql`report_id IN (SELECT report_id FROM report WHERE kind = ${kind})`)}`;

const ofUnits = recordDimensions.filter((id) => id !== 'year');

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
		? sql`${ofNamedUnits('finding_count', where)}${narrow(filter)}${ofKind(filter)}`
		: sql`SELECT f.*, u.short_name AS unit_name, u.region_code, 1 AS n FROM (${findingsUnder(where, filter)}) f JOIN unit u USING (unit_id)`;

/** The same by check and verdict: those of whole provinces are counted beforehand. */
export function totalledFindings(where: Where, filter: FindingFilter): Sql {
	const { unit = [], region = [] } = where;
	const known = unit.length === 0 && region.every(isProvince);
	if (!known || filter.report !== undefined || filter.rows !== undefined)
		return countedFindings(where, filter);
	return sql`SELECT * FROM finding_total WHERE ${condition(where, recordDimensions)}${narrow(filter)}${ofKind(filter)}`;
}

/** The same by unit, year and report, where nothing is asked of single findings. */
export function findingExtents(where: Where, filter: FindingFilter): Sql {
	const { check, verdicts, rows } = filter;
	return check === undefined && verdicts === undefined && rows === undefined
		? sql`${ofNamedUnits('finding_extent', where)}${narrow(filter)}${ofKind(filter)}`
		: countedFindings(where, filter);
}

/** Rows of a table under the filters, with the name and the place of their unit. */
const ofNamedUnits = (table: 'finding_count' | 'finding_extent', where: Where): Sql =>
	sql`SELECT * FROM (
	SELECT c.*, u.short_name AS unit_name, u.type, u.level, u.region_code FROM ${raw(table)} c JOIN unit u USING (unit_id)
) WHERE ${condition(where, recordDimensions)}`;

const ofKind = ({ kind }: FindingFilter): Sql =>
	narrowBy(kind, (kind) => sql`report_kind = ${kind}`);

const narrow = ({ check, verdicts, report, rows }: FindingFilter): Sql =>
	join(
		[
			narrowBy(check, (id) => sql`check_id = ${id}`),
			narrowBy(verdicts, (ids) => sql`verdict IN (${list(ids)})`),
			narrowBy(report, (id) => sql`report_id = ${id}`),
			narrowBy(rows, touching)
		],
		''
	);

const narrowBy = <T>(chosen: T | undefined, condition: (chosen: T) => Sql): Sql =>
	chosen === undefined ? raw('') : sql` AND ${condition(chosen)}`;

/** Whether a record stands on either side. */
const touching = (rows: readonly string[]): Sql =>
	rows.length === 0
		? raw('false')
		: sql`list_has_any(string_split(concat_ws(' ', left_row, right_row), ' '), [${list(rows)}])`;

/** The checks in the order of the registry. */
export const checkIds: Sql = join(
	Object.keys(checks).map((id) => sql`${id}`),
	', '
);

/** A check's place in the registry. */
export const checkPlace: Sql = sql`list_position([${checkIds}], check_id)`;

/** What lies furthest outside its interval first, then by check, unit, year and row. */
export const findingOrder: Sql = sql`times DESC NULLS LAST, ${checkPlace}, unit_id, year, report_id, left_row NULLS LAST, right_row NULLS LAST`;

/** `chosen`: findings under the filters, the first in order where there is a limit. */
export const chosenFindings = (where: Where, filter: FindingFilter): Sql =>
	sql`chosen AS (
	${findingsUnder(where, filter)} ORDER BY ${findingOrder}${filter.limit === undefined ? raw('') : sql` LIMIT ${filter.limit}`}
)`;
