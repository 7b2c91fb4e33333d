import type { Dimension } from './dimension';

/** 年度：数据所属年度 */
export const year = {
	label: '年度',
	column: 'year',
	name: "year || '年'",
	match: 'year',
	parameter: Number,
	valid: (id) => /^(19|20)\d\d$/.test(id),
	type: 'integer',
	multiple: true
} as const satisfies Dimension;
