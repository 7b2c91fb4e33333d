import type { Stage } from '../../../model/terms';

/** Words that say at which stage an amount is meant; the first that is found counts. */
export const stageWords: readonly {
	readonly stage: Stage;
	readonly words: RegExp;
	readonly example: string;
}[] = [
	{
		stage: 'initial',
		words: /年初(?:批复|部门|安排)?的?(?:支出)?预算/,
		example: '基本支出年初预算数为3.00万元。'
	},
	{ stage: 'final', words: /决算|执行/, example: '基本支出决算数为3.00万元。' },
	{
		stage: 'adjusted',
		words: /(?:全年|调整后?)(?:的?全年)?(?:支出)?预算(?!支出)/,
		example: '基本支出全年预算数为3.00万元。'
	},
	{ stage: 'final', words: /实际|实现/, example: '基本支出实际支出3.00万元。' }
];
