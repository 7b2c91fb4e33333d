import { params, type Metric } from './metric';

/** “三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费 */
export const sangong = {
	label: '“三公”经费',
	group: 'sangong',
	unit: '元',
	polarity: 'none',
	words: '因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: ['不含会议费、培训费', '各地口径不一：财政拨款或一般公共预算财政拨款']
} as const satisfies Metric;
