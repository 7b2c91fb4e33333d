import type { Engine, QueryOptions } from '../engine/engine';
import { metrics, type MetricId } from '../metrics';
import { usualOf, type Metric } from '../metrics/metric';
import { askComputable } from '../query/computable';
import { chosenQuestion } from '../query/question';
import type { Where } from '../query/where';
import { countedChoice } from './choice';
import type { SwitchView } from './figure';

/** A switch for each parameter of a metric, each choice with the number of units it can be computed for. */
export async function switchesOf(
	engine: Engine,
	metric: MetricId,
	where: Where,
	params: Readonly<Record<string, string>>,
	options?: QueryOptions
): Promise<readonly SwitchView[]> {
	const { params: offered }: Metric = metrics[metric];
	const choices = Object.entries(offered).flatMap(([param, { choices }]) =>
		Object.entries(choices).map(([id, label]) => ({ param, id, label }))
	);
	const questions = choices.map(({ param, id }) =>
		chosenQuestion(metric, ['unit', 'year'], where, { ...params, [param]: id })
	);
	const counts = await askComputable(engine, questions, options);
	const counted = choices.map(({ param, id, label }, i) => ({
		param,
		choice: countedChoice(id, label, counts[i]?.units ?? 0)
	}));
	return Object.entries(offered).map(([id, offer]) => ({
		param: id,
		label: offer.label,
		value: params[id] ?? usualOf(offer),
		choices: counted.filter(({ param }) => param === id).map(({ choice }) => choice)
	}));
}
