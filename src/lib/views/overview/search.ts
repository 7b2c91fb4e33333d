import { dimensionIds } from '../../dimensions';
import type { Where } from '../../query/where';

/** The query string that asks another page for the same. */
export function searchOf(where: Where): string {
	const query = new URLSearchParams();
	for (const id of dimensionIds) if (where[id]?.length) query.set(id, where[id].join());
	return `?${query.toString().replaceAll('%2C', ',')}`;
}
