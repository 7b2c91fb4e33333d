import { dimensions, type DimensionId } from '../../dimensions';
import type { Engine, QueryOptions } from '../../engine/engine';
import type { RecordTable } from '../../model/schema';
import { askTableCounts, recordDimensions } from '../../query/lists/records';
import type { Where } from '../../query/where';
import { rowsIn } from './sentence';

/** The one filter to lift so that there are rows again. */
export interface Nearest {
	readonly dimension: DimensionId;
	readonly label: string;
	readonly n: number;
}

/** Of the filters in force the narrowest that alone stands in the way; null where no single one does. */
export async function nearestWithRows(
	engine: Engine,
	table: RecordTable,
	where: Where,
	options?: QueryOptions
): Promise<Nearest | null> {
	const narrowing = [...recordDimensions].reverse().filter((id) => (where[id] ?? []).length > 0);
	for (const id of narrowing) {
		const counts = await askTableCounts(engine, { ...where, [id]: [] }, options);
		const n = rowsIn(counts.filter((count) => count.table === table));
		if (n > 0) return { dimension: id, label: dimensions[id].label, n };
	}
	return null;
}
