import type { Engine, QueryOptions } from '../engine/engine';
import { metrics, type MetricId } from '../metrics';
import { usualOf, type Metric } from '../metrics/metric';
import { askChosen } from '../query/ask';
import type { Where } from '../query/where';
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
	return Promise.all(
		Object.entries(offered).map(async ([param, offer]) => ({
			param,
			label: offer.label,
			value: params[param] ?? usualOf(offer),
			choices: await Promise.all(
				Object.entries(offer.choices).map(async ([id, word]) => {
					const n = await computable(engine, metric, where, { ...params, [param]: id }, options);
					return { id, label: word, n, ...(n === 0 ? { why: '所选范围没有可计算的单位' } : {}) };
				})
			)
		}))
	);
}

/** Units with at least one value. */
async function computable(
	engine: Engine,
	metric: MetricId,
	where: Where,
	params: Readonly<Record<string, string>>,
	options?: QueryOptions
): Promise<number> {
	const rows = await askChosen(engine, metric, ['unit', 'year'], where, params, options);
	return new Set(rows.filter((row) => row.value !== null).map((row) => row.unit)).size;
}
