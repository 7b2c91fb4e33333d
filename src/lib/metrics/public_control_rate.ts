import { params, type Metric } from './metric';

/** 公用经费控制率 = 公用经费决算 ÷ 公用经费预算 */
export const publicControlRate = {
	label: '公用经费控制率',
	group: 'execution',
	unit: '%',
	polarity: 'range',
	words: '公用经费决算 ÷ 公用经费预算',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'public_cost', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'public_cost', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.budget, scope: params.scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: [
		'年初预算与全年预算两种分母结果不同',
		'全年预算数按实际支出调整的，控制率必为100%',
		'多数报告只按一般公共预算财政拨款列示公用经费'
	]
} as const satisfies Metric;
