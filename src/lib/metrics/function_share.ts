import { params, type Metric } from './metric';

/** 功能分类支出占比 = 科目支出 ÷ 同级科目合计 */
export const functionShare = {
	label: '功能分类支出占比',
	group: 'structure',
	unit: '%',
	polarity: 'none',
	words: '科目支出 ÷ 同级科目合计',
	formula: { kind: 'line', classification: 'function' },
	params: { stage: params.stage, scope: params.scope },
	norm: '政府收支分类科目',
	caveats: [
		'同级科目合计以报告所列各行相加，类、款、项不跨级相加',
		'科目名称历年有更改，按代码对应'
	]
} as const satisfies Metric;
