import { params, type Metric } from './metric';

/** 经济分类支出占比 = 科目支出 ÷ 同级科目合计 */
export const economicShare = {
	label: '经济分类支出占比',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '科目支出 ÷ 同级科目合计',
	formula: { kind: 'line', classification: 'economic' },
	params: { stage: params.stage, scope: params.scope },
	norm: '财预〔2017〕98号',
	caveats: [
		'同级科目合计以报告所列各行相加，类、款、项不跨级相加',
		'2018年科目改革前后301与303不可跨年比较'
	]
} as const satisfies Metric;
