import type { DimensionId } from '../dimensions';
import type { Where } from '../query/where';

/** Lifts the filters in force one at a time, in this order: what is found without the first of them that alone stands in the way; null where no single one does. */
export async function withoutOne<T, D extends DimensionId>(
	where: Where,
	order: readonly D[],
	look: (lifted: Where, id: D) => T | null | Promise<T | null>
): Promise<T | null> {
	for (const id of order.filter((id) => (where[id] ?? []).length > 0)) {
		const found = await look({ ...where, [id]: [] }, id);
		if (found !== null) return found;
	}
	return null;
}
