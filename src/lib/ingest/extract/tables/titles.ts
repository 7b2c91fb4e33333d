import type { MeasureId } from '../../../model/measures';
import type { classifications, Scope } from '../../../model/terms';
import { procurement, sangong, type Label } from './labels';

/** A table that reports must publish, told by its title; numbers of tables differ from place to place. */
export interface Titled {
	readonly title: RegExp;
	readonly scope: Scope;
	/** What its lines classify, where it has lines. */
	readonly classification?: keyof typeof classifications;
	/** What its row of totals states, where that is not 本年支出. */
	readonly total?: MeasureId;
	/** What its rows or columns are called, where they are not those of income and spending. */
	readonly labels?: readonly Label[];
	/** Its title does not say whose money it is: the rest of the report may. */
	readonly unsaid?: boolean;
	/** A title of this table, made up for the tests. */
	readonly example: string;
}

const account = '(?:决算|预算)';

/** The official tables, the more telling titles first. */
export const titled: readonly Titled[] = [
	{
		title: new RegExp(`一般公共预算[^，。；]{0,10}三公[^，。；]{0,30}${account}?表`),
		scope: 'general_public',
		labels: sangong,
		total: 'sangong',
		example: '一般公共预算“三公”经费支出预算表'
	},
	{
		title: new RegExp(`财政拨款[^，。；]{0,10}三公[^，。；]{0,30}${account}?表`),
		scope: 'fiscal',
		labels: sangong,
		total: 'sangong',
		example: '财政拨款“三公”经费支出决算表'
	},
	{
		title: new RegExp(`三公[^，。；]{0,30}${account}?表`),
		scope: 'fiscal',
		unsaid: true,
		labels: sangong,
		total: 'sangong',
		example: '“三公”经费、会议费、培训费支出预算表'
	},
	{
		title: new RegExp(`机关运行(?:经费|支出).{0,10}${account}表`),
		scope: 'general_public',
		total: 'operating_cost',
		example: '一般公共预算机关运行经费支出预算表'
	},
	{
		title: new RegExp(`政府采购.{0,10}${account}表`),
		scope: 'all',
		labels: procurement,
		example: '政府采购支出预算表'
	},
	{
		title: new RegExp(`政府性基金.{0,20}${account}表`),
		scope: 'gov_fund',
		classification: 'function',
		example: '政府性基金预算财政拨款收入支出决算表'
	},
	{
		title: new RegExp(`国有资本经营.{0,20}${account}表`),
		scope: 'state_capital',
		classification: 'function',
		example: '国有资本经营预算财政拨款支出决算表'
	},
	{
		title: new RegExp(`一般公共预算(?:财政拨款)?基本支出(?:明细)?${account}(?:明细)?表`),
		scope: 'general_public',
		classification: 'economic',
		total: 'expenditure_basic',
		example: '一般公共预算财政拨款基本支出决算表'
	},
	{
		title: new RegExp(`一般公共预算(?:财政拨款)?支出${account}(?:明细)?表`),
		scope: 'general_public',
		classification: 'function',
		example: '一般公共预算财政拨款支出决算表'
	},
	{
		title: new RegExp(`财政拨款基本支出${account}表`),
		scope: 'fiscal',
		classification: 'economic',
		total: 'expenditure_basic',
		example: '财政拨款基本支出预算表（经济科目）'
	},
	{
		title: new RegExp(`财政拨款(?:收支|收入支出)${account}总表`),
		scope: 'fiscal',
		example: '财政拨款收入支出决算总表'
	},
	{
		title: new RegExp(`财政拨款支出${account}表`),
		scope: 'fiscal',
		classification: 'function',
		example: '财政拨款支出预算表（功能科目）'
	},
	{
		title: new RegExp(`(?:收支|收入支出)${account}总表`),
		scope: 'all',
		example: '收支预算总表'
	},
	{ title: new RegExp(`收入${account}(?:总)?表`), scope: 'all', example: '收入预算总表' },
	{
		title: new RegExp(`支出${account}(?:总)?表`),
		scope: 'all',
		classification: 'function',
		example: '支出决算表'
	}
];

/** The table that a title names. */
export const tableOf = (title: string): Titled | undefined => {
	const bare = title.replace(/[\s　]+/g, '');
	return titled.find((one) => one.title.test(bare));
};
