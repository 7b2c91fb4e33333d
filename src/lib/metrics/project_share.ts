import { params, type Metric } from './metric';

/** 项目支出占比 = 项目支出 ÷ 本年支出 */
export const projectShare = {
	label: '项目支出占比',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '项目支出 ÷ 本年支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_project', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
