import { params, type Metric } from './metric';

/** 本年支出 = 本年支出 */
export const expenditure = {
	label: '本年支出',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '本年支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
