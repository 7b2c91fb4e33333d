import { params, type Metric } from './metric';

/** 因公出国（境）费 = 因公出国（境）费 */
export const sangongAbroad = {
	label: '因公出国（境）费',
	group: 'sangong',
	unit: '元',
	polarity: 'none',
	words: '因公出国（境）费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_abroad', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
