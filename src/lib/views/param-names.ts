import { metrics } from '../metrics';
import type { Metric } from '../metrics/metric';

const ofMetrics = Object.fromEntries(
	Object.values<Metric>(metrics).flatMap(({ params }) =>
		Object.entries(params).map(([key, { label }]) => [key, label] as const)
	)
);

/** What a parameter of a page or a metric is called where it is named by itself. */
export const paramNames: Readonly<Record<string, string>> = {
	...ofMetrics,
	metric: '指标',
	view: '图形',
	facet: '分面',
	evaluator: '评价主体',
	of: '分类',
	show: '列示方式',
	panel: '单位范围',
	subject: '评价对象',
	over: '完成率',
	table: '数据表',
	check: '核对规则',
	verdict: '结论',
	kind: '报告种类'
};
