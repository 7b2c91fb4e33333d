import { metrics, type MetricId } from '../../metrics';
import { everyChoice } from '../../metrics/choices';
import { metricGroups } from '../../metrics/groups';
import { isQuantity, isSingle, termsOf as termsIn } from '../../metrics/kinds';
import type { Metric } from '../../metrics/metric';
import type { ChangeableId } from '../../query/question';
import { resolve } from '../../query/terms';
import { metricTitle } from '../title';

/** The blocks of a unit's table, in their order. */
export const groups = Object.values(metricGroups);
export type Group = (typeof groups)[number];

/** A metric under one choice of its parameters: a row of a unit's table. */
export interface Variant {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
	readonly label: string;
	readonly group: Group;
	/** The usual choice of every parameter. */
	readonly usual: boolean;
}

/** Every metric with one value a unit and year, under every choice of its parameters. */
export const variants: readonly Variant[] = (Object.entries(metrics) as [MetricId, Metric][])
	.filter(([, metric]) => isSingle(metric))
	.flatMap(([id, metric]) =>
		everyChoice(metric).map((params, i) => ({
			metric: id,
			params,
			label: metricTitle(id, params),
			group: metricGroups[metric.group],
			usual: i === 0
		}))
	);

/** The quantities a variant is made of, as `measure stage scope`; scores and indicators are made of none. */
export function termsOf({ metric, params }: Variant): readonly string[] {
	return termsIn(metrics[metric].formula).map(
		({ measure, stage, scope }) => `${measure} ${resolve(stage, params)} ${resolve(scope, params)}`
	);
}

/** Whether a change can be asked of a metric. */
export const isChangeable = (id: MetricId): id is ChangeableId => isQuantity(metrics[id]);
