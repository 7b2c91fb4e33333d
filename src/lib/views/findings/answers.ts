import type { Engine, QueryOptions } from '../../engine/engine';
import { askFindings, type FindingRow } from '../../query/lists/findings';
import { askCited } from '../../query/lists/findings-cited';
import type { FindingFilter } from '../../query/lists/findings-chosen';
import type { Where } from '../../query/where';
import type { FigureView } from '../figure';
import type { Selection } from '../selection';
import { formatCount } from '../../util/count';
import { findingView, type FindingView } from './finding';
import { withFindings } from './list';
import { filterOf } from './spec';

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

/** Findings that are taken away from 核对 at once; more are taken as a whole table from 数据. */
const mostTaken = 20_000;

/** A list with every finding under the filters, for a download of more than is drawn; too many are refused. */
export async function wholeList(
	engine: Engine,
	{ where, params }: Selection,
	list: FigureView,
	options?: QueryOptions
): Promise<FigureView> {
	const filter = filterOf(params);
	const found = await askFindings(engine, where, { ...filter, limit: mostTaken + 1 }, options);
	if (found.length > mostTaken)
		throw new Error(`多于${formatCount(mostTaken)}项，请缩小筛选，或在“数据”页下载核对结果整表`);
	return withFindings(list, await withSides(engine, where, filter, found, options));
}
