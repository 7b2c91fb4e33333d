import { params, type Metric } from './metric';

/** 执行率得分 = min(预算执行率, 1) × 报告所列分值 */
export const executionPoints = {
	label: '执行率得分',
	group: 'execution',
	unit: '分',
	polarity: 'higher',
	words: 'min(预算执行率, 1) × 报告所列分值',
	formula: {
		kind: 'points',
		numerator: [{ measure: 'expenditure', stage: 'final', scope: '$scope' }],
		denominator: [{ measure: 'expenditure', stage: '$budget', scope: '$scope' }]
	},
	params: { budget: params.budget, scope: params.scope },
	norm: '财预〔2020〕10号',
	caveats: ['分值以报告所列为准，多为10分，未列示的不计算', '按四舍五入保留两位小数']
} as const satisfies Metric;
