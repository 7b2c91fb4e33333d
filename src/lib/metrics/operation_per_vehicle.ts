import { params, type Metric } from './metric';

/** 车均运行维护费 = 公务用车运行维护费决算 ÷ 公务用车保有量 */
export const operationPerVehicle = {
	label: '车均运行维护费',
	group: 'sangong',
	unit: '元/辆',
	polarity: 'none',
	words: '公务用车运行维护费决算 ÷ 公务用车保有量',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_vehicle_operation', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'vehicles_held', stage: 'final', scope: 'all' }]
	},
	params: { scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: [
		'保有量为年末数，年内购置、报废不折算',
		'固定资产车辆与公务用车保有量可不同，不互相代替'
	]
} as const satisfies Metric;
