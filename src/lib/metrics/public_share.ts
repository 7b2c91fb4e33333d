import { params, type Metric } from './metric';

/** 公用经费占基本支出 = 公用经费 ÷ 基本支出 */
export const publicShare = {
	label: '公用经费占基本支出',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '公用经费 ÷ 基本支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'public_cost', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'expenditure_basic', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
