import { metrics, type MetricId } from '../metrics';
import { choiceIds, usualOf, type Metric, type Param } from '../metrics/metric';

/** Every parameter of a metric with the choice in force: the asked one, else the default. Throws on a choice that does not exist. */
export function resolveParams(
	id: MetricId,
	asked: Readonly<Record<string, string | undefined>> = {}
): Readonly<Record<string, string>> {
	const { params }: Metric = metrics[id];
	return Object.fromEntries(
		Object.entries(params).map(([name, param]) => [name, choose(id, name, param, asked[name])])
	);
}

function choose(id: MetricId, name: string, param: Param, asked: string | undefined): string {
	const ids = choiceIds(param);
	if (asked === undefined) return usualOf(param);
	if (ids.includes(asked)) return asked;
	throw new Error(`unknown ${name} "${asked}" of metric "${id}"; use one of ${ids.join(', ')}`);
}
