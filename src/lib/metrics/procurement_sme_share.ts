import type { Metric } from './metric';

/** 中小企业占政府采购比重 = 授予中小企业合同金额 ÷ 政府采购支出 */
export const procurementSmeShare = {
	label: '中小企业占政府采购比重',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '授予中小企业合同金额 ÷ 政府采购支出',
	formula: {
		kind: 'linear',
		numerator: [{ measure: 'procurement_sme', stage: 'final', scope: 'all' }],
		denominator: [{ measure: 'procurement', stage: 'final', scope: 'all' }]
	},
	params: {},
	norm: '通行做法',
	caveats: [
		'分子为合同金额，分母为支出额，跨年合同可使两者不对应',
		'小微企业合同金额已含在中小企业内'
	]
} as const satisfies Metric;
