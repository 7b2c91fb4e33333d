import type { MeasureId } from '../../../model/measures';

/** How reports name a quantity. Scope words (财政拨款, 一般公共预算…) are read apart. */
export interface Alias {
	readonly measures: readonly MeasureId[];
	readonly words: readonly string[];
	/** Gives a figure of its measures. */
	readonly example: string;
	/** What figures that follow without a name are of. */
	readonly carries?: MeasureId;
}

/** Totals, income and carry-over. Each word is matched at the end of what stands before a figure, the longest first. */
export const incomeAliases: readonly Alias[] = [
	{
		measures: ['revenue_total', 'expenditure_total'],
		words: [
			'收入支出总计',
			'收支总计',
			'收、支总计',
			'收、支总预算',
			'收支总预算',
			'收、支预算总计',
			'收支预算总计',
			'收入支出总体',
			'收支总体',
			'收入支出决算总计',
			'收、支决算总计',
			'收入总计和支出总计',
			'收入、支出总计',
			'收入、支出预算总计',
			'收入、支出决算总计'
		],
		example: '2030年度收、支总计500.00万元。'
	},
	{
		measures: ['revenue_total'],
		words: ['收入总计', '收入预算总计', '总收入', '收入决算总计', '收入总预算'],
		example: '2030年度收入总计500.00万元。'
	},
	{
		measures: ['expenditure_total'],
		words: ['支出总计', '支出预算总计', '支出决算总计', '支出总预算'],
		example: '2030年度支出总计500.00万元。'
	},
	{
		measures: ['revenue'],
		words: ['本年收入', '收入合计', '收入预算合计', '收入决算合计', '当年收入'],
		example: '本年收入合计500.00万元。'
	},
	{
		measures: ['revenue_fiscal'],
		words: ['财政拨款收入', '财政拨款收入预算', '财政拨款预算收入'],
		example: '本年收入合计600.00万元，其中：财政拨款收入500.00万元。'
	},
	{
		measures: ['revenue_general_public'],
		words: ['一般公共预算财政拨款收入', '一般公共预算拨款收入', '一般公共预算收入'],
		example: '本年收入合计600.00万元，其中：一般公共预算财政拨款收入500.00万元。'
	},
	{
		measures: ['revenue_gov_fund'],
		words: [
			'政府性基金预算财政拨款收入',
			'政府性基金预算拨款收入',
			'政府性基金预算收入',
			'政府性基金收入'
		],
		example: '本年收入合计600.00万元，其中：政府性基金预算财政拨款收入500.00万元。'
	},
	{
		measures: ['revenue_state_capital'],
		words: [
			'国有资本经营预算财政拨款收入',
			'国有资本经营预算拨款收入',
			'国有资本经营预算收入',
			'国有资本经营收入'
		],
		example: '本年收入合计600.00万元，其中：国有资本经营预算财政拨款收入500.00万元。'
	},
	{
		measures: ['revenue_superior'],
		words: ['上级补助收入'],
		example: '上级补助收入500.00万元。'
	},
	{
		measures: ['revenue_institution'],
		words: ['事业收入'],
		example: '事业收入500.00万元。'
	},
	{
		measures: ['revenue_operation'],
		words: ['经营收入', '事业单位经营收入'],
		example: '经营收入500.00万元。'
	},
	{
		measures: ['revenue_affiliate'],
		words: ['附属单位上缴收入', '附属单位上交收入', '下级单位上缴收入'],
		example: '附属单位上缴收入500.00万元。'
	},
	{
		measures: ['revenue_special_account'],
		words: ['财政专户管理资金收入', '财政专户管理资金', '财政专户资金'],
		example: '财政专户管理资金500.00万元。'
	},
	{
		measures: ['revenue_other'],
		words: ['其他收入', '其他资金收入', '其他资金'],
		example: '其他收入500.00万元。'
	},
	{
		measures: ['nonfiscal_surplus_used'],
		words: ['使用非财政拨款结余', '用事业基金弥补收支差额', '动用非财政拨款结余'],
		example: '使用非财政拨款结余500.00万元。'
	},
	{
		measures: ['carryover_in'],
		words: [
			'年初结转和结余',
			'年初结转结余',
			'上年结转和结余',
			'上年结转结余',
			'上年结转',
			'上年结余',
			'上年结转资金'
		],
		example: '年初结转和结余500.00万元。'
	},
	{
		measures: ['carryover_out'],
		words: [
			'年末结转和结余',
			'年末结转结余',
			'结转下年',
			'结转下年资金',
			'末结转和结余',
			'末结转结余'
		],
		example: '年末结转和结余500.00万元。'
	}
];
