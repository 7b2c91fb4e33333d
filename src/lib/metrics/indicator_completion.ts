import type { Metric } from './metric';

/** 指标完成率 = 完成值 ÷ 目标值 */
export const indicatorCompletion = {
	label: '指标完成率',
	group: 'score',
	unit: '%',
	polarity: 'range',
	words: '完成值 ÷ 目标值',
	formula: { kind: 'indicator' },
	params: {},
	norm: '通行做法',
	caveats: [
		'上限型指标（不高于）为占上限的比例',
		'定性指标不计算',
		'部分地区对超额完成扣分，超过130%只作提示'
	]
} as const satisfies Metric;
