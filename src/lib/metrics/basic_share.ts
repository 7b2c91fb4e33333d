import { params, type Metric } from './metric';

/** 基本支出占比 = 基本支出 ÷ 本年支出 */
export const basicShare = {
	label: '基本支出占比',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '基本支出 ÷ 本年支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_basic', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
