import { metrics, type MetricId } from '../../metrics';
import { isSingle } from '../../metrics/kinds';
import type { Metric } from '../../metrics/metric';

/** Metrics with one figure a unit and year, that can be put side by side; 预算执行率 is the first choice. */
export const comparable: readonly MetricId[] = [
	'execution_rate',
	...(Object.entries(metrics) as [MetricId, Metric][])
		.filter(([id, metric]) => id !== 'execution_rate' && metric.unit !== '等级' && isSingle(metric))
		.map(([id]) => id)
];

/** The metric that is compared. */
export const metricOf = (params: Readonly<Record<string, string>>): MetricId =>
	comparable.find((id) => id === params.metric) ?? 'execution_rate';
