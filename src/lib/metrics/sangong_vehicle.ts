import { params, type Metric } from './metric';

/** 公务用车购置及运行维护费 = 公务用车购置及运行维护费 */
export const sangongVehicle = {
	label: '公务用车购置及运行维护费',
	group: 'sangong',
	unit: '元',
	polarity: 'none',
	words: '公务用车购置及运行维护费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_vehicle', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
