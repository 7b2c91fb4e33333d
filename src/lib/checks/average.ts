import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 人均或单均 = 金额 ÷ 人数或数量 */
export const average: Check = {
	label: '人均与单均',
	rule: '人均（单均）= 金额 ÷ 人数（数量）',
	tolerance: tolerance.rate,
	reasons: ['人数取年平均数', '批次与人次混用'],
	run: recompute('average')
};
