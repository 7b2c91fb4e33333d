import type { MetricId } from '../../metrics';
import type { Variable } from '../../query/lists/nearest';
import type { OpenParam } from '../selection';
import { metricTitle } from '../title';
import { comparable } from './metrics';

/** By what units are found to be near: one variable or more. */
export type NearRule = readonly [Variable, ...Variable[]];

/** The weights a variable may have. */
export const weights: readonly number[] = [1, 2, 3, 4, 5];

/** Most units that are put beside one. */
export const mostNear = 12;

/** What bodies of a kind differ by before anything else: their size, and what their money is for. */
export const usualRule: NearRule = [
	{ metric: 'expenditure', weight: 1 },
	{ metric: 'project_share', weight: 1 },
	{ metric: 'personnel_share', weight: 1 }
];

/** `expenditure.2,project_share.1`, as it stands in the query string. */
export const ruleText = (rule: readonly Variable[]): string =>
	rule.map(({ metric, weight }) => `${metric}.${weight}`).join(',');

/** Reads the text; null where it names no rule: an unknown metric, one twice, or no weight from 1 to 5. */
export function parseRule(text: string): NearRule | null {
	const rule = text.split(',').map((part): Variable | null => {
		const [id, weight = '', ...more] = part.split('.');
		const metric = comparable.find((each) => each === id);
		const known = metric && more.length === 0 && weights.some((each) => String(each) === weight);
		return known ? { metric, weight: Number(weight) } : null;
	});
	const whole = rule.filter((variable) => variable !== null);
	const [first, ...rest] = whole;
	const once = new Set(whole.map(({ metric }) => metric)).size === rule.length;
	return first && once ? [first, ...rest] : null;
}

/** `本年支出（按决算·全口径）权重2、项目支出占比…权重1`. */
export const ruleWords = (rule: readonly Variable[]): string =>
	rule.map(({ metric, weight }) => `${metricTitle(metric, {})}权重${weight}`).join('、');

/** The rule that the chosen units were found by, with the own unit in the same query string. */
export const near: OpenParam = {
	label: '可比规则',
	valid: (text) => parseRule(text) !== null,
	known: () => Promise.resolve(true)
};

/** Metrics that can still be added to a rule. */
export const freeVariables = (rule: readonly Variable[]): readonly MetricId[] =>
	comparable.filter((id) => rule.every(({ metric }) => metric !== id));
