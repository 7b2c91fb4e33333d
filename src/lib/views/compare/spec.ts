import { dimensionIds } from '../../dimensions';
import { metrics, type MetricId } from '../../metrics';
import { isSingle } from '../../metrics/kinds';
import { choiceIds, type Metric } from '../../metrics/metric';
import type { PageSpec } from '../selection';

/** Metrics with one figure a unit and year, that can be put side by side; 预算执行率 is the first choice. */
export const comparable: readonly MetricId[] = [
	'execution_rate',
	...(Object.entries(metrics) as [MetricId, Metric][])
		.filter(([id, metric]) => id !== 'execution_rate' && metric.unit !== '等级' && isSingle(metric))
		.map(([id]) => id)
];

export const metricOf = (params: Readonly<Record<string, string>>): MetricId =>
	comparable.find((id) => id === params.metric) ?? 'execution_rate';

/** 对比: one metric, its parameters, and how it is shown. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: (chosen) => {
		const { params }: Metric = metrics[metricOf(chosen)];
		const choices = Object.entries(params).map(([key, param]) => [key, choiceIds(param)]);
		return { metric: comparable, ...Object.fromEntries(choices), view: ['auto', 'rank', 'trend'] };
	}
};
