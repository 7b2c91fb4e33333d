import { dimensionIds, type DimensionId } from '../../src/lib/dimensions';
import { metrics, type MetricId } from '../../src/lib/metrics';
import type { Metric } from '../../src/lib/metrics/metric';
import type { Question } from '../../src/lib/query/question';

/** Every choice of every parameter of a metric, combined. */
export function choicesOf(id: MetricId): readonly Readonly<Record<string, string>>[] {
	const { params }: Metric = metrics[id];
	return Object.entries(params).reduce<readonly Readonly<Record<string, string>>[]>(
		(all, [name, { choices }]) =>
			all.flatMap((chosen) =>
				Object.keys(choices).map((choice) => ({ ...chosen, [name]: choice }))
			),
		[{}]
	);
}

const groupings: readonly (readonly DimensionId[])[] = [
	...dimensionIds.map((id) => [id]),
	[],
	['unit', 'year'],
	['region', 'year']
];

/** Every metric by every dimension, and with every choice of its parameters by unit and year. */
export function everyQuestion(): readonly Question[] {
	return (Object.keys(metrics) as MetricId[]).flatMap((metric) => [
		...groupings.map((by) => question(metric, by, {})),
		...choicesOf(metric).map((params) => question(metric, ['unit', 'year'], params))
	]);
}

const question = (
	metric: MetricId,
	by: readonly DimensionId[],
	params: Readonly<Record<string, string>>
) =>
	({
		metric,
		by,
		where: {},
		params,
		...(metric === 'year_on_year' ? { of: 'execution_rate' } : {})
	}) as unknown as Question;
