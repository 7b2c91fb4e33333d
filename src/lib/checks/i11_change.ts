import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** I11 本年、上年、增减额与增减率一致 */
export const change: Check = {
	label: '比上年增减',
	rule: '增减额 = 本年 − 上年；增减率 = 增减额 ÷ 上年；增减方向与正负一致',
	tolerance: tolerance.rate,
	reasons: ['上年数经调整，与上年决算不同', '以未舍入的元计算'],
	run: recompute('change', 'change_rate')
};
