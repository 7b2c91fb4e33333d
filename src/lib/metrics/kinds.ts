import type { Metric } from './metric';

/** Whether a metric is a quantity that can be compared with the year before. */
export const isQuantity = ({ formula: { kind } }: Metric): boolean =>
	kind === 'linear' || kind === 'points' || kind === 'adjustment';

/** Whether a metric has one value a unit and year; lines, parts and indicators have many, a change is of another metric. */
export const isSingle = (metric: Metric): boolean =>
	isQuantity(metric) || (metric.formula.kind === 'score' && metric.formula.read !== 'part_rate');
