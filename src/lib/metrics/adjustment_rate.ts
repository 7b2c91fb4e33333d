import { funds } from '../model/terms';
import { params, type Metric } from './metric';

/** 预算调整率 = |全年预算 − 年初预算| ÷ 年初预算；各部分合计时为Σ|各部分增减| ÷ 年初预算 */
export const adjustmentRate = {
	label: '预算调整率',
	group: 'execution',
	unit: '%',
	polarity: 'lower',
	words: '|全年预算 − 年初预算| ÷ 年初预算；各部分合计时为Σ|各部分增减| ÷ 年初预算',
	formula: {
		kind: 'adjustment',
		net: {
			kind: 'linear',
			numerator: [
				{ measure: 'expenditure', stage: 'adjusted', scope: '$scope' },
				{ measure: 'expenditure', stage: 'initial', scope: '$scope', sign: -1 }
			],
			denominator: [{ measure: 'expenditure', stage: 'initial', scope: '$scope' }],
			absolute: true
		},
		parts: ['expenditure_basic', 'expenditure_project'],
		funds
	},
	params: { method: params.method, scope: params.scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: [
		'规范口径为追加、追减与结构调整绝对值之和，并剔除政策、不可抗力和上级要求的调整；多数报告按净额列示',
		'由已列示部分合计的只是下限'
	]
} as const satisfies Metric;
