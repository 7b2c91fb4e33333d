import type { Scope } from '../../../model/terms';

/** What a heading says of the paragraphs below it. */
export interface Section {
	readonly id: string;
	/** Matched against the heading without spaces and quotes. */
	readonly heading: RegExp;
	/** The scope of figures that name none. */
	readonly scope?: Scope;
	/** Its figures are not those of the body. */
	readonly skip?: boolean;
	readonly example: string;
}

/** The first that fits counts. */
export const sections: readonly Section[] = [
	{
		id: '名词解释',
		heading: /名词解释/,
		skip: true,
		example: '第四部分 名词解释'
	},
	{
		id: '项目绩效',
		heading: /(?:项目|专项)(?:支出)?(?:预算)?(?:绩效)?(?:自评|评价)(?:情况)?(?:的?报告|表)?/,
		skip: true,
		example: '附件2 某项目支出绩效自评报告'
	},
	{
		id: '职能',
		heading: /^(?:主要|部门)?(?:职能|职责)|重点工作|工作完成情况|存在的?问题|改进(?:措施|建议)/,
		skip: true,
		example: '（一）主要职能'
	},
	{
		id: '政府性基金',
		heading: /政府性基金/,
		scope: 'gov_fund',
		example: '八、政府性基金预算支出决算情况说明'
	},
	{
		id: '国有资本经营',
		heading: /国有资本经营/,
		scope: 'state_capital',
		example: '九、国有资本经营预算支出决算情况说明'
	},
	{
		id: '一般公共预算',
		heading: /一般公共预算/,
		scope: 'general_public',
		example: '五、一般公共预算财政拨款支出决算情况说明'
	},
	{
		id: '财政拨款',
		heading: /财政拨款|三公/,
		scope: 'fiscal',
		example: '四、财政拨款收入支出决算总体情况说明'
	}
];
