/** What metrics are about: every list of metrics has these blocks, in this order. */
export const metricGroups = {
	execution: '预算执行',
	structure: '支出结构',
	sangong: '“三公”经费',
	score: '绩效',
	scale: '规模与人员',
	change: '比上年'
} as const;

export type MetricGroup = keyof typeof metricGroups;
