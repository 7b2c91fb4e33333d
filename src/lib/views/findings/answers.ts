import type { Engine, QueryOptions } from '../../engine/engine';
import { askFindings, type FindingRow } from '../../query/lists/findings';
import { askCited } from '../../query/lists/findings-cited';
import type { FindingFilter } from '../../query/lists/findings-chosen';
import type { Where } from '../../query/where';
import type { TableView } from '../figure';
import type { Selection } from '../selection';
import { findingView, type FindingView } from './finding';
import { filterOf } from './spec';
import { findingsTable } from './table';

/** Findings with both their sides. */
export const findingViews = async (
	engine: Engine,
	where: Where,
	filter: FindingFilter,
	options?: QueryOptions
): Promise<readonly FindingView[]> =>
	withSides(engine, where, filter, await askFindings(engine, where, filter, options), options);

/** Findings that were found under the filters, with both their sides. */
export async function withSides(
	engine: Engine,
	where: Where,
	filter: FindingFilter,
	found: readonly FindingRow[],
	options?: QueryOptions
): Promise<readonly FindingView[]> {
	const cited = await askCited(engine, where, filter, found, options);
	const byId = new Map(cited.map((row) => [row.row_id, row]));
	return found.map((row) => findingView(row, byId));
}

/** The table of every finding under the filters, for a download of more than is drawn. */
export async function allFindings(
	engine: Engine,
	{ where, params }: Selection,
	options?: QueryOptions
): Promise<TableView> {
	return findingsTable('核对结果', await findingViews(engine, where, filterOf(params), options));
}
