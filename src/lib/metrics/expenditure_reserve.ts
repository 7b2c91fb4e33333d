import { params, type Metric } from './metric';

/** 单位预留机动经费 = 单位预留机动经费 */
export const expenditureReserve = {
	label: '单位预留机动经费',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '单位预留机动经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'expenditure_reserve', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: ['只在预算中列示；执行中使用时转入基本支出或项目支出']
} as const satisfies Metric;
