import { recompute } from './claims/recompute';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 控制率 = 实际 ÷ 预算安排 */
export const control: Check = {
	label: '控制率',
	rule: '控制率 = 实际 ÷ 预算（编制）',
	tolerance: tolerance.rate,
	reasons: ['分母为年初预算或全年预算', '编制含或不含工勤、事业编'],
	run: recompute('control')
};
