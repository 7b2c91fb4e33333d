import type { Metric } from './metric';

/** 满分指标占比 = 得分等于分值的指标数 ÷ 列有得分和分值的指标数 */
export const fullMarkShare = {
	label: '满分指标占比',
	group: 'score',
	unit: '%',
	polarity: 'none',
	words: '得分等于分值的指标数 ÷ 列有得分和分值的指标数',
	formula: { kind: 'indicator_share', read: 'full_mark' },
	params: {},
	norm: '通行做法',
	caveats: [
		'均为单位自评，普遍接近满分，占比高不等于绩效好',
		'整体与各项目的指标表合并计数；未列示得分或分值的不计入'
	]
} as const satisfies Metric;
