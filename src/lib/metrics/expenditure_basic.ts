import { params, type Metric } from './metric';

/** 基本支出 = 基本支出 */
export const expenditureBasic = {
	label: '基本支出',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '基本支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_basic', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
