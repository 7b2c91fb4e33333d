import { params, type Metric } from './metric';

/** 预算执行率 = 本年支出（决算） ÷ 本年支出预算 */
export const executionRate = {
	label: '预算执行率',
	group: 'execution',
	unit: '%',
	polarity: 'range',
	words: '本年支出（决算） ÷ 本年支出预算',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.budget, scope: params.scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: [
		'按年初预算计算时即“完成年初预算”，年中有调整的可高于100%',
		'90%为部分地区要求说明原因的界限，非全国统一标准'
	]
} as const satisfies Metric;
