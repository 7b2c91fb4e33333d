import type { Metric } from './metric';

/** 人均机关运行经费 = 机关运行经费 ÷ 在职人数 */
export const operatingCostPerStaff = {
	label: '人均机关运行经费',
	group: 'scale',
	unit: '元/人',
	polarity: 'none',
	words: '机关运行经费 ÷ 在职人数',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'operating_cost', stage: 'final', scope: 'all' }],
		denominator: [{ measure: 'staff_serving', stage: 'final', scope: 'all' }]
	},
	params: {},
	norm: '通行做法',
	caveats: [
		'仅行政单位和参照公务员法管理的事业单位列示机关运行经费',
		'人数取年末在职人数，不含离退休人员；实有人数不代替在职人数',
		'人数少的单位，一人之差即可使数值变动很大'
	]
} as const satisfies Metric;
