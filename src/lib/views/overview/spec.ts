import { params } from '../../metrics/metric';
import type { PageSpec } from '../selection';

/** 总览: one type, level and year at first; the budget that execution is measured on can be chosen. */
export const spec: PageSpec = {
	dimensions: ['type', 'level', 'region', 'year'],
	params: () => ({ budget: Object.keys(params.budget.choices) })
};
