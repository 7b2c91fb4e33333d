import type { Metric } from './metric';

/** 自评覆盖率 = 开展自评的项目金额 ÷ 项目支出 */
export const evaluatedCoverage = {
	label: '自评覆盖率',
	group: 'score',
	unit: '%',
	polarity: 'higher',
	words: '开展自评的项目金额 ÷ 项目支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'evaluated_amount', stage: 'final', scope: 'all' }],
		denominator: [{ measure: 'expenditure_project', stage: 'final', scope: 'all' }]
	},
	params: {},
	norm: '财预〔2020〕10号',
	caveats: [
		'分子、分母均取决算（全年执行）数，全口径',
		'只计报告列示金额的项目自评；整体支出自评不计入'
	]
} as const satisfies Metric;
