import { params, type Metric } from './metric';

/** 预决算差异率 = （决算 − 预算） ÷ 预算 */
export const varianceRate = {
	label: '预决算差异率',
	group: 'execution',
	unit: '%',
	polarity: 'range',
	signed: true,
	words: '（决算 − 预算） ÷ 预算',
	formula: {
		kind: 'linear',
		numerator: [
			{ measure: 'expenditure', stage: 'final', scope: '$scope' },
			{ measure: 'expenditure', stage: '$budget', scope: '$scope', sign: -1 }
		],
		denominator: [{ measure: 'expenditure', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.variance_budget, scope: params.scope },
	norm: '通行做法',
	caveats: ['有的报告以全年预算数为分子']
} as const satisfies Metric;
