import { params, type Metric } from './metric';

/** 结转结余率 = 年末结转和结余 ÷ 本年支出预算 */
export const carryoverRate = {
	label: '结转结余率',
	group: 'execution',
	unit: '%',
	polarity: 'lower',
	words: '年末结转和结余 ÷ 本年支出预算',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'carryover_out', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.budget, scope: params.scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: ['各地分母不一：全年预算、本年支出或收入总计']
} as const satisfies Metric;
