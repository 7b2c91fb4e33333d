import { params, type Metric } from './metric';

/** 公务接待费占比 = 公务接待费 ÷ “三公”经费 */
export const sangongReceptionShare = {
	label: '公务接待费占比',
	group: 'sangong',
	unit: '%',
	polarity: 'none',
	words: '公务接待费 ÷ “三公”经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_reception', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'sangong', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
