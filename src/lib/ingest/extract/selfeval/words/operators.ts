import type { operators } from '../../../../model/terms';
import { reader, type Entry } from './entry';

export type Operator = keyof typeof operators;

/** Signs and words before a target. */
export const operatorWords: readonly Entry<Operator>[] = [
	{
		means: '>=',
		words: [
			...['≥', '>=', '＞＝', '>＝', '＞=', '≧', '⩾', '大于等于', '大于或等于', '大于、等于'],
			...['不低于', '不少于', '不小于', '至少', '达到', '＞', '>', '大于', '高于']
		]
	},
	{
		means: '<=',
		words: [
			...['≤', '<=', '＜＝', '<＝', '＜=', '≦', '⩽', '小于等于', '小于或等于', '小于、等于'],
			...['不超过', '不高于', '不大于', '不多于', '至多', '＜', '<', '小于', '低于']
		]
	},
	{ means: '=', words: ['=', '＝', '等于'] },
	{ means: 'text', words: ['定性', '文字描述'] }
];

export const operatorOf = reader(operatorWords);

const longestFirst = operatorWords
	.filter(({ means }) => means !== 'text')
	.flatMap(({ words }) => words)
	.sort((a, b) => b.length - a.length);

/** The operator that a printed target begins with, and the rest of it. */
export function cutOperator(text: string): { operator: Operator | null; rest: string } {
	const trimmed = text.trim();
	const word = longestFirst.find((each) => trimmed.startsWith(each));
	if (word === undefined) return { operator: null, rest: trimmed };
	return { operator: operatorOf(word) ?? null, rest: trimmed.slice(word.length).trim() };
}
