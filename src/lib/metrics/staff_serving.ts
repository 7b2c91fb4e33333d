import type { Metric } from './metric';

/** 在职人数 = 在职人数 */
export const staffServing = {
	label: '在职人数',
	group: 'scale',
	unit: '人',
	polarity: 'none',
	words: '在职人数',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'staff_serving', stage: 'final', scope: 'all' }]
	},
	params: {},
	norm: '通行做法',
	caveats: [
		'人数取年末在职人数，不含离退休人员；实有人数不代替在职人数',
		'在职人数可含挂职等不占编制的人员'
	]
} as const satisfies Metric;
