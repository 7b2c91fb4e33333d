import { params, type Metric } from './metric';

/** 全年预算比年初净增减 = （全年预算 − 年初预算） ÷ 年初预算 */
export const netAdjustment = {
	label: '全年预算比年初净增减',
	group: 'execution',
	unit: '%',
	polarity: 'none',
	signed: true,
	words: '（全年预算 − 年初预算） ÷ 年初预算',
	formula: {
		kind: 'linear',
		numerator: [
			{ measure: 'expenditure', stage: 'adjusted', scope: '$scope' },
			{ measure: 'expenditure', stage: 'initial', scope: '$scope', sign: -1 }
		],
		denominator: [{ measure: 'expenditure', stage: 'initial', scope: '$scope' }]
	},
	params: { scope: params.scope },
	norm: '通行做法',
	caveats: ['正为净增，负为净减；追加与追减相抵后的净额']
} as const satisfies Metric;
