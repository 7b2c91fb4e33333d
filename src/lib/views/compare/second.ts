import type { Engine, QueryOptions } from '../../engine/engine';
import { metrics, type MetricId } from '../../metrics';
import { choiceIds, usualOf, type Metric } from '../../metrics/metric';
import type { Where } from '../../query/where';
import { inForce } from '../in-force';
import type { OpenParam } from '../selection';
import { comparable } from './metrics';

type Params = Readonly<Record<string, string>>;

const known: readonly string[] = comparable;
const idsIn = (text: string) => text.split(',').filter((id) => id !== '');

/** The further metrics, one or several: two make pairs, more a table of units × metrics. */
export const metric2: OpenParam = {
	label: '另一指标',
	valid: (text) => idsIn(text).length > 0 && idsIn(text).every((id) => known.includes(id)),
	known: async () => true
};

/** The further metrics chosen beside this one, each once. */
export const othersOf = (metric: MetricId, params: Params): readonly MetricId[] =>
	[...new Set(idsIn(params.metric2 ?? ''))].flatMap(
		(id) => comparable.find((one) => one === id && one !== metric) ?? []
	);

/** The metric that pairs are made with where none is chosen. */
export const usualSecond = (metric: MetricId): MetricId =>
	metric === 'execution_rate' ? 'score_total' : 'execution_rate';

/** The parameters of a further metric: those a reader chose where it offers them too, else what can be computed. */
export function paramsOf(
	engine: Engine,
	metric: MetricId,
	where: Where,
	chosen: { readonly metric: MetricId; readonly params: Params },
	options?: QueryOptions
): Promise<Params> {
	const { params: offered }: Metric = metrics[metric];
	const { params: usual }: Metric = metrics[chosen.metric];
	const params = Object.fromEntries(
		Object.entries(offered).map(([key, param]) => {
			const own = usual[key];
			const asked = chosen.params[key] ?? '';
			const moved = own !== undefined && asked !== usualOf(own) && asked in param.choices;
			return [key, moved ? asked : usualOf(param)];
		})
	);
	const offer = Object.fromEntries(
		Object.entries(offered).map(([key, param]) => [key, choiceIds(param)])
	);
	return inForce(engine, metric, where, params, { dimensions: [], params: () => offer }, options);
}
