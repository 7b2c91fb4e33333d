import type { DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import type { MetricId } from '../metrics';
import { compile } from './compile';
import type { Answer, Question } from './question';

/** Asks the engine; the rows' type follows from the question, their order is that of the dimensions asked by. */
export async function ask<M extends MetricId, const D extends DimensionId>(
	engine: Engine,
	question: Question<M, D>,
	options?: QueryOptions
): Promise<readonly Answer<M, D>[]> {
	const rows = await engine.query(compile(question as Question), options);
	return rows as unknown as readonly Answer<M, D>[];
}
