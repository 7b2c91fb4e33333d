import type { MeasureId } from '../model/measures';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';

const budgets = ['general_public', 'gov_fund', 'state_capital'] as const;
const split = [
	'revenue_total',
	'revenue',
	'carryover_in',
	'expenditure_total',
	'expenditure',
	'expenditure_basic',
	'expenditure_project',
	'carryover_out'
] as const satisfies readonly MeasureId[];

const rules: readonly Total[] = [
	{
		total: 'revenue_fiscal',
		parts: [['revenue_general_public', 'revenue_gov_fund', 'revenue_state_capital']],
		scopes: ['all']
	},
	...split.map((total): Total => ({
		total,
		parts: [budgets.map((scope) => ({ measure: total, scope }))],
		scopes: ['fiscal']
	}))
];

/** I5 财政拨款 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算 */
export const fiscal: Check = {
	label: '财政拨款',
	rule: '财政拨款 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算',
	tolerance: tolerance.sum,
	reasons: ['空表未以文字声明', '“财政拨款”仅指一般公共预算'],
	run: (sheet) => rules.flatMap((rule) => checkTotal(rule, sheet))
};
