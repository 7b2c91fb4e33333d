import { params, type Metric } from './metric';

/** 人次均公务接待费 = 公务接待费决算 ÷ 国内公务接待人次 */
export const receptionPerVisitor = {
	label: '人次均公务接待费',
	group: 'sangong',
	unit: '元/人次',
	polarity: 'none',
	words: '公务接待费决算 ÷ 国内公务接待人次',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'sangong_reception', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'reception_visitors', stage: 'final', scope: 'all' }]
	},
	params: { scope: params.fiscal_scope },
	norm: '通行做法',
	caveats: [
		'公务接待费含外事接待费，人次只计国内接待；有外事接待的数值偏高',
		'接待人次是否含陪同人员，各单位口径不一'
	]
} as const satisfies Metric;
