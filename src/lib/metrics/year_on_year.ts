import type { Metric } from './metric';

/** 比上年 = 本年数 − 上年数；增减率 = 增减额 ÷ 上年数，比率之差以个百分点计 */
export const yearOnYear = {
	label: '比上年',
	group: 'change',
	unit: '元',
	polarity: 'none',
	words: '本年数 − 上年数；增减率 = 增减额 ÷ 上年数，比率之差以个百分点计',
	formula: { kind: 'change' },
	params: {},
	norm: '通行做法',
	caveats: ['上年数缺失或为零时不计算增减率']
} as const satisfies Metric;
