import type { ReportKind, Scope } from '../../model/terms';
import type { Block } from '../document';

/** Words anywhere in a report that say which money its 三公 is of. */
export const sangongScopes: readonly {
	readonly scope: Scope;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		scope: 'general_public',
		words: /一般公共预算(?:当年)?(?:财政)?(?:拨款)?(?:资金)?(?:安排)?的?三公/,
		example: '九、一般公共预算“三公”经费、会议费、培训费支出预算表'
	},
	{
		scope: 'fiscal',
		words: /财政拨款(?:资金)?(?:安排)?的?三公|三公(?:经费)?(?:支出)?财政拨款/,
		example: '七、财政拨款“三公”经费支出决算表'
	}
];

/** What 三公 is of where a report nowhere says: the norm's tables of budgets are of 一般公共预算, those of final accounts of 财政拨款. */
const usual = (kind: ReportKind): Scope => (kind === 'budget' ? 'general_public' : 'fiscal');

/** The money that 三公 is of where its own table or sentence does not say. */
export function sangongScope(blocks: readonly Block[], kind: ReportKind): Scope {
	for (const { scope, words } of sangongScopes)
		for (const block of blocks)
			if (
				block.kind === 'paragraph' &&
				block.text.includes('三公') &&
				words.test(block.text.replace(/[\s　“”"]/g, ''))
			)
				return scope;
	return usual(kind);
}
