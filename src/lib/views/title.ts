import { metrics, type MetricId } from '../metrics';
import { usualOf, type Metric } from '../metrics/metric';

/** The choices in force in words: `按全年预算`, `全口径`. */
export function choiceWords(
	metric: MetricId,
	params: Readonly<Record<string, string>>
): readonly string[] {
	const { params: offered }: Metric = metrics[metric];
	return Object.entries(offered).map(([key, param]) => {
		const { choices } = param;
		const word = choices[params[key] ?? ''] ?? choices[usualOf(param)] ?? '';
		return key === 'budget' ? `按${word}` : word;
	});
}

/** `预算执行率（按全年预算·全口径）`. */
export function metricTitle(metric: MetricId, params: Readonly<Record<string, string>>): string {
	const words = choiceWords(metric, params);
	return words.length === 0
		? metrics[metric].label
		: `${metrics[metric].label}（${words.join('·')}）`;
}

/** Several years in words: `2023年`, `2023、2024年`. */
export const yearWords = (years: readonly number[]) => `${[...new Set(years)].sort().join('、')}年`;
