import { params, type Metric } from './metric';

/** 项目支出 = 项目支出 */
export const expenditureProject = {
	label: '项目支出',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '项目支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_project', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
