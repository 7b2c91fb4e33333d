import type { Engine, QueryOptions } from '../../engine/engine';
import type { RowOf } from '../../model/schema';
import type { ReportKind } from '../../model/terms';
import { filtered } from '../grid';
import { askRows } from '../rows';
import { sql } from '../sql';
import type { Where } from '../where';
import { areOfWeight, chosenFindings, findingOrder, type FindingFilter } from './findings-chosen';

/** A finding with the report it is of. */
export type FindingRow = RowOf<'finding'> & {
	readonly unit_name: string;
	readonly report_title: string;
	readonly report_year: number;
	readonly report_kind: ReportKind;
	readonly source_file: string;
	/** Printed minus recomputed, exact; null where either is. */
	readonly difference: string | null;
};

/** Findings under the filters, those first that lie furthest outside their interval, then in the order of the checks. */
export async function askFindings(
	engine: Engine,
	where: Where,
	filter: FindingFilter = {},
	options?: QueryOptions
): Promise<readonly FindingRow[]> {
	const ordered = (of: Where, chosen: FindingFilter) =>
		sql`WITH ${chosenFindings(of, chosen)}
SELECT * FROM (
	SELECT f.* REPLACE (CAST(f.times AS DECIMAL(18, 2)) AS times), f.left_value - f.right_value AS difference, u.short_name AS unit_name,
		d.title AS report_title, d.year AS report_year, d.kind AS report_kind, d.source_file
	FROM chosen f JOIN unit u ON u.unit_id = f.unit_id JOIN report d ON d.report_id = f.report_id
) ORDER BY ${findingOrder}`;
	const direct = ordered(where, filter);
	const { limit, ...all } = filter;
	// Those of weight are few: all are held and some picked. Without years the keys lack those that nothing else is of.
	const part = areOfWeight(filter) && where.year?.length && !where.unit?.length;
	const query = part
		? filtered(direct, ordered({}, all), where, { unit: 'unit_id', sparse: true })
		: direct;
	return (await askRows<FindingRow>(engine, query, options)).slice(0, limit);
}
