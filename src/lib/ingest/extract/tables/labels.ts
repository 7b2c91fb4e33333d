import type { MeasureId } from '../../../model/measures';
import type { Scope } from '../../../model/terms';

/** What a row or column of an official table is called, and what it states. */
export interface Label {
	readonly words: readonly string[];
	readonly measure: MeasureId;
	/** Where it differs from that of its table. */
	readonly scope?: Scope;
}

/** Rows on the side of income. */
export const income: readonly Label[] = [
	{ measure: 'revenue_total', words: ['总计', '收入总计', '收入合计'] },
	{ measure: 'revenue', words: ['本年收入合计', '当年收入小计', '本年收入小计', '本年收入'] },
	{ measure: 'revenue_fiscal', words: ['财政拨款', '财政拨款收入'], scope: 'all' },
	{
		measure: 'revenue_general_public',
		words: ['一般公共预算', '一般公共预算财政拨款', '一般公共预算财政拨款收入', '一般公共预算资金'],
		scope: 'all'
	},
	{
		measure: 'revenue_gov_fund',
		words: ['政府性基金预算', '政府性基金预算财政拨款', '政府性基金预算财政拨款收入', '政府性基金'],
		scope: 'all'
	},
	{
		measure: 'revenue_state_capital',
		words: ['国有资本经营预算', '国有资本经营预算财政拨款', '国有资本经营预算财政拨款收入'],
		scope: 'all'
	},
	{ measure: 'revenue_superior', words: ['上级补助收入'] },
	{ measure: 'revenue_institution', words: ['事业收入'] },
	{ measure: 'revenue_operation', words: ['经营收入', '事业单位经营收入'] },
	{ measure: 'revenue_affiliate', words: ['附属单位上缴收入', '附属单位缴款'] },
	{ measure: 'revenue_special_account', words: ['财政专户管理资金', '财政专户管理资金收入'] },
	{ measure: 'revenue_other', words: ['其他收入', '其他资金'] },
	{
		measure: 'nonfiscal_surplus_used',
		words: ['使用非财政拨款结余', '使用非财政拨款结余（含专用结余）', '用事业基金弥补收支差额']
	},
	{
		measure: 'carryover_in',
		words: [
			'年初结转和结余',
			'年初财政拨款结转和结余',
			'上年结转资金',
			'上年结转和结余资金',
			'上年结转'
		]
	}
];

/** Rows and columns on the side of spending. */
export const spending: readonly Label[] = [
	{ measure: 'expenditure_total', words: ['总计', '支出总计', '支出合计'] },
	{ measure: 'expenditure', words: ['本年支出合计', '当年支出小计', '本年支出小计', '本年支出'] },
	{ measure: 'expenditure_basic', words: ['基本支出', '基本支出合计'] },
	{ measure: 'expenditure_project', words: ['项目支出', '项目支出合计'] },
	{ measure: 'expenditure_reserve', words: ['单位预留机动经费'] },
	{ measure: 'expenditure_superior', words: ['上缴上级支出'] },
	{ measure: 'expenditure_operation', words: ['经营支出', '事业单位经营支出'] },
	{ measure: 'expenditure_affiliate', words: ['对附属单位补助支出'] },
	{ measure: 'surplus_allocation', words: ['结余分配'] },
	{
		measure: 'carryover_out',
		words: ['年末结转和结余', '年末财政拨款结转和结余', '结转下年资金', '结转下年']
	},
	{ measure: 'personnel_cost', words: ['人员经费合计', '人员经费', '人员支出'] },
	{ measure: 'public_cost', words: ['公用经费合计', '公用经费', '日常公用支出'] }
];

/** Columns of a table of 三公 items. */
export const sangong: readonly Label[] = [
	{
		measure: 'sangong_abroad',
		words: ['因公出国（境）费', '因公出国（境）费用', '因公出国（境）经费']
	},
	{
		measure: 'sangong_vehicle',
		words: [
			'公务用车购置及运行维护费',
			'公务用车购置及运行费',
			'公务用车购置及运行维护费小计',
			'公务用车购置及运行费小计'
		]
	},
	{
		measure: 'sangong_vehicle_purchase',
		words: ['公务用车购置费', '公务用车购置', '公务用车购置支出']
	},
	{
		measure: 'sangong_vehicle_operation',
		words: ['公务用车运行维护费', '公务用车运行费', '公务用车运行维护支出']
	},
	{ measure: 'sangong_reception', words: ['公务接待费'] },
	{ measure: 'meeting_cost', words: ['会议费'] },
	{ measure: 'training_cost', words: ['培训费'] }
];

/** Columns of one sort of money, in a table of 财政拨款. */
export const columnScopes: readonly {
	readonly words: readonly string[];
	readonly scope: Scope;
}[] = [
	{ words: ['一般公共预算', '一般公共预算财政拨款'], scope: 'general_public' },
	{ words: ['政府性基金预算', '政府性基金预算财政拨款'], scope: 'gov_fund' },
	{ words: ['国有资本经营预算', '国有资本经营预算财政拨款'], scope: 'state_capital' }
];

/** Rows of a table of procurement; their letters are those of its catalogue. */
export const procurement: readonly Label[] = [
	{ measure: 'procurement', words: ['合计', '总计'] },
	{ measure: 'procurement_goods', words: ['货物A', '货物'] },
	{ measure: 'procurement_works', words: ['工程B', '工程'] },
	{ measure: 'procurement_services', words: ['服务C', '服务'] }
];

const numbering = /^(?:其中[:：]?)?(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d{1,2}[.、．])?/;

/** Words of a cell without spaces and numbers in front. */
export const bareLabel = (text: string): string =>
	text
		.replace(/[\s　]+/g, '')
		.replaceAll('(', '（')
		.replaceAll(')', '）')
		.replace(numbering, '');

/** What a cell is called, if it is called so exactly. */
export const labelled = <L extends { readonly words: readonly string[] }>(
	labels: readonly L[],
	text: string
): L | undefined => {
	const bare = bareLabel(text);
	return labels.find(({ words }) => words.includes(bare));
};
