import type { funds } from '../../../../model/terms';
import { reader, type Entry } from './entry';

export type Fund = keyof typeof funds;

/** Labels of the rows of funds; `total` is the row of all of them. */
export const fundLabels: readonly Entry<Fund | 'total'>[] = [
	{
		means: 'total',
		words: [
			...['总额', '合计', '总计', '资金总额', '年度资金总额', '年度资金总和', '资金合计'],
			...['全年资金总额', '预算资金总额', '年度预算总额', '年度总额']
		]
	},
	{
		means: 'superior',
		words: ['上级资金', '上级财政资金', '上级补助资金', '上级补助', '上级财政拨款', '上级财力']
	},
	{
		means: 'local',
		words: ['本级资金', '本级财政资金', '本级财政拨款', '本级财力', '本级安排资金']
	},
	{
		means: 'fiscal',
		words: ['财政资金', '财政拨款', '当年财政拨款', '本年财政拨款', '财政拨款资金', '年度财政拨款']
	},
	{
		means: 'special_account',
		words: ['财政专户管理资金', '财政专户资金', '专户管理资金', '专户资金']
	},
	{ means: 'own', words: ['单位资金', '自有资金', '单位自有资金', '本单位资金'] },
	{ means: 'other', words: ['其他资金', '其它资金', '其他', '其它'] }
];

export const fundLabel = reader(fundLabels);
