import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 预算执行率 = 决算 ÷ 预算 */
export const execution: Check = {
	label: '预算执行率',
	rule: '执行率 = 执行数 ÷ 预算数，两边同一项目、同一口径',
	tolerance: tolerance.rate,
	reasons: ['分母为年初预算或全年预算', '分子含年末结转结余'],
	run: recompute('execution')
};
