import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 预算调整率 = (全年 − 年初) ÷ 年初 */
export const adjustment: Check = {
	label: '预算调整率',
	rule: '调整率 =（全年预算 − 年初预算）÷ 年初预算',
	tolerance: tolerance.rate,
	reasons: ['按追加、追减绝对值之和计算', '扣除政策性调整'],
	run: recompute('adjustment')
};
