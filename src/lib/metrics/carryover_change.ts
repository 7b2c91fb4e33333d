import { params, type Metric } from './metric';

/** 结转结余变动率 = （年末结转和结余 − 年初结转和结余） ÷ 年初结转和结余 */
export const carryoverChange = {
	label: '结转结余变动率',
	group: 'execution',
	unit: '%',
	polarity: 'lower',
	signed: true,
	words: '（年末结转和结余 − 年初结转和结余） ÷ 年初结转和结余',
	formula: {
		kind: 'linear',
		numerator: [
			{ measure: 'carryover_out', stage: 'final', scope: '$scope' },
			{ measure: 'carryover_in', stage: 'final', scope: '$scope', sign: -1 }
		],
		denominator: [{ measure: 'carryover_in', stage: 'final', scope: '$scope' }]
	},
	params: { scope: params.scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: [
		'年初数取本报告所列的年初结转和结余，与上年报告的年末数可能不同',
		'年初无结转结余的不计算'
	]
} as const satisfies Metric;
