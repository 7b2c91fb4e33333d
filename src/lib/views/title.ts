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

/** From the first to the last of ascending years: `2017—2019年`, `2023年`. */
export const yearSpan = (years: readonly number[]) =>
	years.length > 1 ? `${years[0]}—${years.at(-1)}年` : `${years[0] ?? ''}年`;

/** What is said of series too short to show a direction. */
export const shortSeries = (years: number): readonly string[] =>
	years < 5 ? ['期数不足，不作趋势判断'] : [];

/** Several years in words: `2023年`, `2023、2024年`, `2017—2019年` where none of more than two is left out; none of no years. */
export function yearWords(years: readonly number[]): string {
	const sorted = [...new Set(years)].sort();
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (first === undefined || last === undefined) return '';
	const whole = sorted.length > 2 && last - first === sorted.length - 1;
	return whole ? `${first}—${last}年` : `${sorted.join('、')}年`;
}

/** A title of what it shows, of whom and when: empty pieces fall away. */
export const titleLine = (...pieces: readonly string[]) =>
	pieces.filter((piece) => piece !== '').join(' · ');
