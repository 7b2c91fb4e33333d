import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';

const rules: readonly Total[] = [
	{
		total: 'expenditure_total',
		parts: [['expenditure', 'surplus_allocation', 'carryover_out']],
		stages: ['final']
	},
	{
		total: 'expenditure_total',
		parts: [['expenditure', 'carryover_out'], ['expenditure']],
		stages: ['initial', 'adjusted', 'budget']
	},
	{ total: 'revenue_total', parts: [['expenditure_total']] }
];

/** I2 支出总计 = 本年支出 + 结余分配 + 年末结转结余；收入总计 = 支出总计 */
export const expenditureTotal: Check = {
	label: '支出总计',
	rule: '支出总计 = 本年支出 + 结余分配 + 年末结转和结余；收入总计 = 支出总计',
	tolerance: tolerance.sum,
	reasons: ['专用结余单列', '以“支出总额”称本年支出'],
	run: (sheet) => rules.flatMap((rule) => checkTotal(rule, sheet))
};
