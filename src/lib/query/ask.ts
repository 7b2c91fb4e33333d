import type { DimensionId } from '../dimensions';
import type { Engine, QueryOptions } from '../engine/engine';
import type { MetricId } from '../metrics';
import { addressed } from './addressed';
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
	const plain = question as Question;
	const rows = await askRows<Answer<M, D>>(engine, compileSql(plain), options);
	return addressed(plain, rows);
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
	const question = chosenQuestion(metric, by, where, params);
	const rows = await askRows<Keys<D> & Value>(engine, compileSql(question), options);
	return addressed(question, rows);
}
