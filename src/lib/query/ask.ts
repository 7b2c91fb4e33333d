import type { DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import type { MetricId } from '../metrics';
import { compileSql } from './compile';
import { chosenQuestion, type Answer, type Keys, type Question, type Value } from './question';
import { askRows } from './rows';
import type { Where } from './where';

/** Asks the engine; the rows' type follows from the question, their order is that of the dimensions asked by. */
export async function ask<M extends MetricId, const D extends DimensionId>(
	engine: Engine,
	question: Question<M, D>,
	options?: QueryOptions
): Promise<readonly Answer<M, D>[]> {
	return askRows<Answer<M, D>>(engine, compileSql(question as Question), options);
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
	return askRows<Keys<D> & Value>(
		engine,
		compileSql(chosenQuestion(metric, by, where, params)),
		options
	);
}
