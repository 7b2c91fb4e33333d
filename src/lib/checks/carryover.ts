import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 结转结余率 = 结转结余 ÷ 支出预算 */
export const carryover: Check = {
	label: '结转结余率',
	rule: '结转结余率 = 年末结转结余 ÷ 支出预算',
	tolerance: tolerance.rate,
	reasons: ['分母为支出或收入总计'],
	run: recompute('carryover')
};
