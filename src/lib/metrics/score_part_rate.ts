import type { Metric } from './metric';

/** 各部分得分率 = 部分得分 ÷ 该部分分值 */
export const scorePartRate = {
	label: '各部分得分率',
	group: 'score',
	unit: '%',
	polarity: 'higher',
	words: '部分得分 ÷ 该部分分值',
	formula: { kind: 'score', read: 'part_rate' },
	params: {},
	norm: '通行做法',
	caveats: ['报告未列示分值的不计算']
} as const satisfies Metric;
