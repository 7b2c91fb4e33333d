import { params, type Metric } from './metric';

/** The norm compares what was budgeted at the start of the year. */
const stage = { by: 'basis', as: { final: 'final', budget: 'initial' } } as const;

/** “三公”经费变动率 = （本年“三公”经费 − 上年“三公”经费） ÷ 上年“三公”经费 */
export const sangongChangeRate = {
	label: '“三公”经费变动率',
	group: 'sangong',
	unit: '%',
	polarity: 'none',
	signed: true,
	words: '（本年“三公”经费 − 上年“三公”经费） ÷ 上年“三公”经费',
	formula: {
		kind: 'linear',
		numerator: [
			{ measure: 'sangong', stage, scope: '$scope' },
			{ measure: 'sangong', stage, scope: '$scope', lag: 1, sign: -1 }
		],
		denominator: [{ measure: 'sangong', stage, scope: '$scope', lag: 1 }]
	},
	params: { basis: params.basis, scope: params.fiscal_scope },
	norm: '财预〔2013〕53号附件2（部门整体支出绩效评价共性指标）',
	caveats: ['规范口径比较预算，多数报告比较决算，两者可相差很大']
} as const satisfies Metric;
