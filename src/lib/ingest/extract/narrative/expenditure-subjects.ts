import type { Alias } from './subjects';

/** Expenditure, what it is spent on, and procurement. */
export const expenditureAliases: readonly Alias[] = [
	{
		measures: ['expenditure'],
		words: [
			'本年支出',
			'支出合计',
			'支出总额',
			'支出预算合计',
			'支出决算合计',
			'支出决算总额',
			'总体支出',
			'资金总体支出',
			'当年支出',
			'总支出'
		],
		example: '本年支出合计500.00万元。'
	},
	{
		measures: ['expenditure_basic'],
		words: ['基本支出', '基本支出预算', '基本支出决算'],
		example: '基本支出500.00万元。'
	},
	{
		measures: ['expenditure_project'],
		words: ['项目支出', '项目支出预算', '项目支出决算'],
		example: '项目支出500.00万元。'
	},
	{
		measures: ['expenditure_reserve'],
		words: ['预留机动经费', '单位预留机动经费'],
		example: '单位预留机动经费500.00万元。'
	},
	{
		measures: ['expenditure_superior'],
		words: ['上缴上级支出', '上缴上级'],
		example: '上缴上级支出500.00万元。'
	},
	{
		measures: ['expenditure_operation'],
		words: ['经营支出', '事业单位经营支出'],
		example: '经营支出500.00万元。'
	},
	{
		measures: ['expenditure_affiliate'],
		words: ['对附属单位补助支出', '对附属单位补助', '对下级单位补助支出'],
		example: '对附属单位补助支出500.00万元。'
	},
	{
		measures: ['expenditure_other'],
		words: ['其他支出'],
		example: '其他支出500.00万元。'
	},
	{
		measures: ['surplus_allocation'],
		words: ['结余分配'],
		example: '结余分配500.00万元。'
	},
	{
		measures: ['personnel_cost'],
		words: ['人员经费', '人员支出'],
		example: '人员经费500.00万元。'
	},
	{
		measures: ['public_cost'],
		words: ['公用经费', '日常公用经费', '公用支出'],
		example: '公用经费500.00万元。'
	},
	{
		measures: ['operating_cost'],
		words: ['机关运行经费'],
		example: '机关运行经费500.00万元。'
	},
	{
		measures: ['procurement'],
		words: ['政府采购支出', '政府采购', '政府采购预算'],
		example: '政府采购支出总额500.00万元。'
	},
	{
		measures: ['procurement_goods'],
		words: [
			'政府采购货物',
			'货物采购',
			'拟采购货物',
			'拟购买货物',
			'采购货物',
			'货物支出',
			'货物类采购'
		],
		example: '政府采购货物支出500.00万元。'
	},
	{
		measures: ['procurement_works'],
		words: [
			'政府采购工程',
			'工程采购',
			'拟采购工程',
			'拟购买工程',
			'采购工程',
			'工程支出',
			'工程类采购'
		],
		example: '政府采购工程支出500.00万元。'
	},
	{
		measures: ['procurement_services'],
		words: [
			'政府采购服务',
			'服务采购',
			'拟购买服务',
			'拟采购服务',
			'采购服务',
			'服务支出',
			'服务类采购'
		],
		example: '政府采购服务支出500.00万元。'
	},
	{
		measures: ['procurement_sme'],
		words: [
			'授予中小企业合同',
			'授予中小企业的合同',
			'由中小企业供应商中标或成交的采购',
			'由中小企业中标或成交的采购'
		],
		example: '授予中小企业合同金额500.00万元。'
	},
	{
		measures: ['procurement_micro'],
		words: [
			'授予小微企业合同',
			'授予小微企业的合同',
			'由小微企业供应商中标或成交的采购',
			'由小微企业中标或成交的采购'
		],
		example: '授予小微企业合同金额500.00万元。'
	}
];
