import type { Engine, QueryOptions } from '../engine/engine';
import { metrics, type MetricId } from '../metrics';
import { isSingle } from '../metrics/kinds';
import { askChosen } from '../query/ask';
import { askComputable } from '../query/computable';
import { chosenQuestion } from '../query/question';
import type { Where } from '../query/where';
import type { PageSpec } from './selection';

type Params = Readonly<Record<string, string>>;

/**
 * The parameters a metric is shown with: those chosen; where the defaults leave nothing to compute, those left at a default
 * move to where most unit-years can be computed (budgets alone are read at 年初预算).
 */
export async function inForce(
	engine: Engine,
	metric: MetricId,
	where: Where,
	params: Params,
	spec: PageSpec,
	options?: QueryOptions
): Promise<Params> {
	const combinations = movable(metric, params, spec);
	if (combinations.length < 2) return params;
	if (await isComputable(engine, metric, where, params, options)) return params;
	return { ...params, ...(await fullest(engine, metric, where, combinations, options)) };
}

/** Whether there is anything to compute; of a single value a unit and year by what the view asks next in any case. */
async function isComputable(
	engine: Engine,
	metric: MetricId,
	where: Where,
	params: Params,
	options?: QueryOptions
): Promise<boolean> {
	if (!isSingle(metrics[metric]))
		return (await sizes(engine, metric, where, [params], options)).some((size) => size > 0);
	const answers = await askChosen(engine, metric, ['unit', 'year'], where, params, options);
	return answers.some(({ value }) => value !== null);
}

/** Of several choices of a metric's parameters the one with most unit-years, the first where they are level. */
export async function fullest(
	engine: Engine,
	metric: MetricId,
	where: Where,
	choices: readonly Params[],
	options?: QueryOptions
): Promise<Params> {
	const found = await sizes(engine, metric, where, choices, options);
	return choices[found.indexOf(Math.max(...found))] ?? {};
}

/** How many unit-years each choice can be computed for. */
async function sizes(
	engine: Engine,
	metric: MetricId,
	where: Where,
	choices: readonly Params[],
	options?: QueryOptions
): Promise<readonly number[]> {
	const questions = choices.map((each) => chosenQuestion(metric, ['unit', 'year'], where, each));
	return (await askComputable(engine, questions, options)).map(({ unit_years }) => unit_years);
}

/** Every combination of the metric's parameters that keeps those chosen, the one asked for first. */
function movable(metric: MetricId, params: Params, spec: PageSpec): readonly Params[] {
	const offer = spec.params(params);
	return Object.keys(metrics[metric].params).reduce<readonly Params[]>(
		(all, key) => {
			const ids = offer[key] ?? [];
			const chosen = params[key] ?? '';
			const free = chosen === ids[0] ? ids : [chosen];
			return all.flatMap((each) => free.map((id) => ({ ...each, [key]: id })));
		},
		[{}]
	);
}
