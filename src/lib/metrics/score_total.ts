import type { Metric } from './metric';

/** 自评总分 = 报告所列整体总分 */
export const scoreTotal = {
	label: '自评总分',
	group: 'score',
	unit: '分',
	polarity: 'higher',
	words: '报告所列整体总分',
	formula: { kind: 'score', read: 'total' },
	params: {},
	norm: '财预〔2020〕10号',
	caveats: ['单位自评，口径由各单位自定，不宜作为优劣排名']
} as const satisfies Metric;
