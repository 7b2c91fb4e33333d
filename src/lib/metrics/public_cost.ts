import { params, type Metric } from './metric';

/** 公用经费 = 公用经费 */
export const publicCost = {
	label: '公用经费',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '公用经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'public_cost', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
