import { params, type Metric } from './metric';

/** 公务用车运行维护费占比 = 公务用车运行维护费 ÷ “三公”经费 */
export const sangongVehicleOperationShare = {
	label: '公务用车运行维护费占比',
	group: 'sangong',
	unit: '%',
	polarity: 'none',
	words: '公务用车运行维护费 ÷ “三公”经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_vehicle_operation', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'sangong', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
