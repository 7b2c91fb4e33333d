import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 预决算差异率 = (决算 − 预算) ÷ 预算 */
export const variance: Check = {
	label: '预决算差异率',
	rule: '差异率 =（决算 − 预算）÷ 预算，两边同一项目、同一口径',
	tolerance: tolerance.rate,
	reasons: ['分子用全年预算数或含结转结余的总计', '分母为全年预算'],
	run: recompute('variance')
};
