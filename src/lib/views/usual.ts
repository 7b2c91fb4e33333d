import type { DimensionId } from '../dimensions';
import type { Engine } from '../engine/engine';
import { askOptions } from '../query/options';
import type { Where } from '../query/where';
import { compareNatural } from '../util/order';

/** The choice of a dimension that most units have; the later id where two are level (the newer year). */
export async function mostCovered(
	engine: Engine,
	dimension: DimensionId,
	where: Where = {}
): Promise<string> {
	const options = await askOptions(engine, where, [dimension]);
	return [...options].sort((a, b) => b.n - a.n || compareNatural(b.id, a.id))[0]?.id ?? '';
}
