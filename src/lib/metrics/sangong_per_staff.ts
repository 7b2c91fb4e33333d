import { params, type Metric } from './metric';

/** 人均“三公”经费 = “三公”经费决算 ÷ 在职人数 */
export const sangongPerStaff = {
	label: '人均“三公”经费',
	group: 'sangong',
	unit: '元/人',
	polarity: 'none',
	words: '“三公”经费决算 ÷ 在职人数',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'staff_serving', stage: 'final', scope: 'all' }]
	},
	params: { scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: [
		'人数取年末在职人数，不含离退休人员；实有人数不代替在职人数',
		'人数少的单位，一人之差即可使数值变动很大'
	]
} as const satisfies Metric;
