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
	/** |difference| ÷ half of the allowed interval, half-up to two decimals; null where that is none or a point. */
	readonly times: string | null;
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
SELECT * EXCLUDE (type, level, region_code) FROM chosen ORDER BY ${findingOrder}`;
	const direct = ordered(where, filter);
	const { limit, ...all } = filter;
	// Those of weight are few: all are held and some picked. Without years the keys lack those that nothing else is of.
	const part = areOfWeight(filter) && where.year?.length && !where.unit?.length;
	const query = part
		? filtered(direct, ordered({}, all), where, { unit: 'unit_id', sparse: true })
		: direct;
	return (await askRows<FindingRow>(engine, query, options)).slice(0, limit);
}
