import { params, type Metric } from './metric';

/** 公务用车购置费占比 = 公务用车购置费 ÷ “三公”经费 */
export const sangongVehiclePurchaseShare = {
	label: '公务用车购置费占比',
	group: 'sangong',
	unit: '%',
	polarity: 'none',
	words: '公务用车购置费 ÷ “三公”经费',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_vehicle_purchase', stage: '$stage', scope: '$scope' }],
		denominator: [{ measure: 'sangong', stage: '$stage', scope: '$scope' }]
	},
	params: { stage: params.stage, scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: []
} as const satisfies Metric;
