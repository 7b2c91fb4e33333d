import type { DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import type { MetricId } from '../metrics';
import { compile } from './compile';
import type { Answer, Keys, Question, Value } from './question';
import type { Where } from './where';

/** Asks the engine; the rows' type follows from the question, their order is that of the dimensions asked by. */
export async function ask<M extends MetricId, const D extends DimensionId>(
	engine: Engine,
	question: Question<M, D>,
	options?: QueryOptions
): Promise<readonly Answer<M, D>[]> {
	const rows = await engine.query(compile(question as Question), options);
	return rows as unknown as readonly Answer<M, D>[];
}

/** Asks for a metric that a reader chose: parameters are checked as it runs, the rows have what every metric's have. */
export async function askChosen<const D extends DimensionId>(
	engine: Engine,
	metric: MetricId,
	by: readonly D[],
	where: Where,
	params: Readonly<Record<string, string>>,
	options?: QueryOptions
): Promise<readonly (Keys<D> & Value)[]> {
	const question = { metric, by, where, params } as unknown as Question;
	return (await engine.query(compile(question), options)) as unknown as readonly (Keys<D> &
		Value)[];
}
