import type { MeasureId } from '../../model/measures';

const others = [
	'revenue_superior',
	'revenue_institution',
	'revenue_operation',
	'revenue_affiliate',
	'revenue_special_account',
	'revenue_other'
] as const satisfies readonly MeasureId[];

/** What this year's income is made of: fiscal money as one item, or by its budgets. */
export const sources: readonly (readonly MeasureId[])[] = [
	['revenue_fiscal', ...others],
	['revenue_general_public', 'revenue_gov_fund', 'revenue_state_capital', ...others]
];
