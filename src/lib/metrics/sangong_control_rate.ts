import { params, type Metric } from './metric';

/** “三公”经费控制率 = “三公”经费决算 ÷ “三公”经费预算 */
export const sangongControlRate = {
	label: '“三公”经费控制率',
	group: 'sangong',
	unit: '%',
	polarity: 'range',
	words: '“三公”经费决算 ÷ “三公”经费预算',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'sangong', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.budget, scope: params.fiscal_scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: ['全年预算数按实际支出调整的，控制率必为100%']
} as const satisfies Metric;
