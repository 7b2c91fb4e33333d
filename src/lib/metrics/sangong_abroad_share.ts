import { params, type Metric } from './metric';

/** 因公出国（境）费占比 = 因公出国（境）费 ÷ “三公”经费 */
export const sangongAbroadShare = {
	label: '因公出国（境）费占比',
	group: 'sangong',
	unit: '%',
	polarity: 'none',
	words: '因公出国（境）费 ÷ “三公”经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_abroad', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'sangong', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
