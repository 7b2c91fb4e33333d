import type { Scope } from '../../../model/terms';

/** Words before or within a name that say which money is meant. */
export const scopeWords: readonly {
	readonly scope: Scope;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		scope: 'general_public',
		words: /一般公共预算(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(?:安排)?的?/,
		example: '一般公共预算财政拨款基本支出3.00万元。'
	},
	{
		scope: 'gov_fund',
		words: /政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:安排)?的?/,
		example: '政府性基金预算财政拨款支出3.00万元。'
	},
	{
		scope: 'state_capital',
		words: /国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:安排)?的?/,
		example: '国有资本经营预算财政拨款支出3.00万元。'
	},
	{
		scope: 'fiscal',
		words: /(?:由)?财政拨款(?:资金)?(?:安排)?的?/,
		example: '财政拨款基本支出3.00万元。'
	}
];
