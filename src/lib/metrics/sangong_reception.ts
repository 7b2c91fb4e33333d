import { params, type Metric } from './metric';

/** 公务接待费 = 公务接待费 */
export const sangongReception = {
	label: '公务接待费',
	group: 'sangong',
	unit: '元',
	polarity: 'none',
	words: '公务接待费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_reception', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
