import { params, type Metric } from './metric';

/** 超额完成指标占比 = 完成率高于界限的指标数 ÷ 可计算完成率的指标数 */
export const overAchievedShare = {
	label: '超额完成指标占比',
	group: 'score',
	unit: '%',
	polarity: 'none',
	words: '完成率高于界限的指标数 ÷ 可计算完成率的指标数',
	formula: { kind: 'indicator_share', read: 'over_achieved' },
	params: { threshold: params.threshold },
	norm: '通行做法',
	caveats: [
		'完成率由完成值除以目标值复算，不取报告所印的完成率',
		'定性指标和上限型指标（不高于）不计入：高于上限不是超额完成',
		'部分地区对超额完成扣分，部分地区不扣；只作提示，不作判断'
	]
} as const satisfies Metric;
