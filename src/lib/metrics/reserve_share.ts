import { params, type Metric } from './metric';

/** 单位预留机动经费占比 = 单位预留机动经费 ÷ 本年支出 */
export const reserveShare = {
	label: '单位预留机动经费占比',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '单位预留机动经费 ÷ 本年支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_reserve', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: ['只在预算中列示；执行中使用时转入基本支出或项目支出']
} as const satisfies Metric;
