import { metrics, type MetricId } from '../../metrics';
import { isQuantity, isSingle } from '../../metrics/kinds';
import type { Metric } from '../../metrics/metric';
import type { ChangeableId } from '../../query/question';
import { resolve } from '../../query/terms';
import { metricTitle } from '../title';

/** The blocks of a unit's table, in their order. */
export const groups = ['预算执行', '支出结构', '“三公”经费', '绩效', '规模'] as const;
export type Group = (typeof groups)[number];

/** A metric under one choice of its parameters: a row of a unit's table. */
export interface Variant {
	readonly metric: MetricId;
	readonly params: Readonly<Record<string, string>>;
	readonly label: string;
	readonly group: Group;
	/** The first choice of every parameter. */
	readonly usual: boolean;
}

/** Every metric with one value a unit and year, under every choice of its parameters. */
export const variants: readonly Variant[] = (Object.entries(metrics) as [MetricId, Metric][])
	.filter(([, metric]) => isSingle(metric))
	.flatMap(([id, metric]) =>
		choicesOf(metric).map((params, i) => ({
			metric: id,
			params,
			label: metricTitle(id, params),
			group: groupOf(id, metric),
			usual: i === 0
		}))
	);

/** The quantities a variant is made of, as `measure stage scope`; a score is made of none. */
export function termsOf({ metric, params }: Variant): readonly string[] {
	const { formula }: Metric = metrics[metric];
	const of = formula.kind === 'adjustment' ? formula.net : formula;
	const terms =
		of.kind === 'linear' || of.kind === 'points'
			? [...of.numerator, ...(of.denominator ?? [])]
			: [];
	return terms.map(
		({ measure, stage, scope }) => `${measure} ${resolve(stage, params)} ${resolve(scope, params)}`
	);
}

/** Whether a change can be asked of a metric. */
export const isChangeable = (id: MetricId): id is ChangeableId => isQuantity(metrics[id]);

function groupOf(id: MetricId, { formula, unit }: Metric): Group {
	if (id.startsWith('sangong')) return '“三公”经费';
	if (formula.kind === 'score' || formula.kind === 'points') return '绩效';
	if (id.endsWith('_share')) return '支出结构';
	return unit === '%' ? '预算执行' : '规模';
}

/** Every combination of the choices, the usual one first. */
function choicesOf({ params }: Metric): readonly Readonly<Record<string, string>>[] {
	return Object.entries(params).reduce<readonly Readonly<Record<string, string>>[]>(
		(all, [key, { choices }]) =>
			all.flatMap((chosen) => Object.keys(choices).map((id) => ({ ...chosen, [key]: id }))),
		[{}]
	);
}
