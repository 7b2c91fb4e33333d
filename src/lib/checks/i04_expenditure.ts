import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';
import { uses } from './parts/uses';

const rules: readonly Total[] = [
	{ total: 'expenditure', parts: [uses], stages: ['final'] },
	{
		total: 'expenditure',
		parts: [
			[...uses, 'expenditure_reserve'],
			[...uses, 'expenditure_reserve', 'carryover_out']
		],
		stages: ['initial', 'adjusted', 'budget']
	}
];

/** I4 本年支出 = 基本 + 项目 + 上缴上级 + 经营 + 对附属补助 */
export const expenditure: Check = {
	label: '本年支出',
	rule: '本年支出 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助（预算为基本 + 项目 + 单位预留机动经费 + 结转下年）',
	tolerance: tolerance.sum,
	reasons: ['为0的项目未列示', '单位预留机动经费并入项目支出'],
	run: (sheet) => rules.flatMap((rule) => checkTotal(rule, sheet))
};
