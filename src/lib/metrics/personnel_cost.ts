import { params, type Metric } from './metric';

/** 人员经费 = 人员经费 */
export const personnelCost = {
	label: '人员经费',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '人员经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'personnel_cost', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
