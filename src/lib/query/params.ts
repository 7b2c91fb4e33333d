import { metrics, type MetricId } from '../metrics';
import type { Metric, Param } from '../metrics/metric';

/** Every parameter of a metric with the choice in force: the asked one, else the first. Throws on a choice that does not exist. */
export function resolveParams(
	id: MetricId,
	asked: Readonly<Record<string, string | undefined>> = {}
): Readonly<Record<string, string>> {
	const { params }: Metric = metrics[id];
	return Object.fromEntries(
		Object.entries(params).map(([name, param]) => [name, choose(id, name, param, asked[name])])
	);
}

function choose(id: MetricId, name: string, { choices }: Param, asked: string | undefined): string {
	const ids = Object.keys(choices);
	if (asked === undefined) return ids[0] ?? '';
	if (ids.includes(asked)) return asked;
	throw new Error(`unknown ${name} "${asked}" of metric "${id}"; use one of ${ids.join(', ')}`);
}
