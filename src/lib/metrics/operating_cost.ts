import { params, type Metric } from './metric';

/** 机关运行经费 = 机关运行经费 */
export const operatingCost = {
	label: '机关运行经费',
	group: 'scale',
	unit: '元',
	polarity: 'none',
	words: '机关运行经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'operating_cost', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.scope },
	norm: '通行做法',
	caveats: ['仅行政单位和参照公务员法管理的事业单位等同于公用经费']
} as const satisfies Metric;
