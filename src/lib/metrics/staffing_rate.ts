import type { Metric } from './metric';

/** 在职人员控制率 = 在职人数 ÷ 编制人数 */
export const staffingRate = {
	label: '在职人员控制率',
	group: 'scale',
	unit: '%',
	polarity: 'range',
	words: '在职人数 ÷ 编制人数',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'staff_serving', stage: 'final', scope: 'all' }],
		denominator: [{ measure: 'staff_authorised', stage: 'final', scope: 'all' }]
	},
	params: {},
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: [
		'工勤编制、事业编制及其人员是否计入，各地做法不一',
		'在职人数可含挂职等不占编制的人员，高于100%不等于超编',
		'实有人数可含退休人员，不代替在职人数'
	]
} as const satisfies Metric;
