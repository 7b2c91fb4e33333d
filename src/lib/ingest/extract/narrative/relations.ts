import type { Stage } from '../../../model/terms';

/** A form of words before a percentage (or points): what it says of which figures. */
export interface Relation {
	readonly kind:
		'share' | 'execution' | 'variance' | 'adjustment' | 'carryover' | 'control' | 'points';
	/** Group 1, where there is one, names the base of a share or the subject of a rate. */
	readonly words: RegExp;
	readonly unit: '%' | '分';
	/** The stages its base may have, the first that is stated. */
	readonly base?: readonly Stage[];
	readonly example: string;
	/** Kind, value and unit of the claims that the example gives. */
	readonly gives: readonly string[];
}

const budgets: readonly Stage[] = ['adjusted', 'budget', 'initial'];

export const relations: readonly Relation[] = [
	{
		kind: 'carryover',
		words: /^占(?:全年|年初|支出)?预算(?:数|总额)?的?$/,
		unit: '%',
		base: budgets,
		example: '全年预算数500.00万元。年末结转结余10.00万元，占全年预算2.00%。',
		gives: ['carryover 2.00 %']
	},
	{
		kind: 'share',
		words: /^(?:各?占|所占比例为|占比为?|比重为?)(.*?)(?:的|的?比例为?|的?比重为?|比|为)?$/,
		unit: '%',
		example: '本年支出合计500.00万元，其中：基本支出400.00万元，占80.00%。',
		gives: ['share 80.00 %']
	},
	{
		kind: 'execution',
		words: /^(.*?)(?:支出决算)?(?:为?完成|完成了?)(?:当?年初)预算(?:数|安排)?的?$/,
		unit: '%',
		base: ['initial'],
		example: '基本支出年初预算为500.00万元，支出决算为400.00万元，完成年初预算的80.00%。',
		gives: ['execution 80.00 %']
	},
	{
		kind: 'execution',
		words: /^(.*?)(?:支出决算)?(?:为?完成|完成了?)(?:当年|全年|调整)?预算(?:数|安排)?的?$/,
		unit: '%',
		base: budgets,
		example: '基本支出决算数为500.00万元，完成预算100%。',
		gives: ['execution 100 %']
	},
	{
		kind: 'execution',
		words: /^(.*?)(?:全年|整体)?(?:预算|支出)?(?:执行|完成)率(?:为|达到?|是)?$/,
		unit: '%',
		base: ['adjusted', 'budget', 'initial'],
		example: '全年预算数500.00万元，全年执行数400.00万元，预算执行率80.00%。',
		gives: ['execution 80.00 %']
	},
	{
		kind: 'variance',
		words: /^(.*?)(?:部门)?(?:预决算)?差异率(?:为|达到?|是)?$/,
		unit: '%',
		base: ['initial', 'adjusted', 'budget'],
		example: '年初预算数500.00万元，全年决算数510.00万元，预决算差异率2.00%。',
		gives: ['variance 2.00 %']
	},
	{
		kind: 'adjustment',
		words: /^(.*?)(?:预算)?调整率(?:为|达到?|是)?$/,
		unit: '%',
		base: ['initial'],
		example:
			'年初预算数500.00万元，年中追加10.00万元，调整后全年预算数510.00万元，预算调整率2.00%。',
		gives: ['adjustment 2.00 % up']
	},
	{
		kind: 'carryover',
		words: /^(.*?)结转结余率(?:为|达到?|是)?$/,
		unit: '%',
		base: budgets,
		example: '全年预算数500.00万元。年末结转结余10.00万元，结转结余率2.00%。',
		gives: ['carryover 2.00 %']
	},
	{
		kind: 'control',
		words: /^(.*?)控制率(?:为|达到?|是)?$/,
		unit: '%',
		base: budgets,
		example: '三公经费全年预算数5.00万元，决算数4.00万元，三公经费控制率80.00%。',
		gives: ['control 80.00 %']
	},
	{
		kind: 'points',
		words: /^(?:预算)?执行(?:情况|率)?得?$|^得$/,
		unit: '分',
		base: ['adjusted'],
		example: '全年预算数500.00万元，全年执行数400.00万元，执行率80.00%，得8.00分。',
		gives: ['execution 80.00 %', 'points 8.00 分']
	}
];
