import { checkPoints } from './evaluation/points';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** 预算执行得分 = 执行率 × 分值 */
export const points: Check = {
	label: '预算执行得分',
	rule: '预算执行得分 = 执行率（最高100%）× 分值',
	tolerance: tolerance.rate,
	reasons: ['按档次而非比例赋分', '分值为20而非10', '分母为年初预算'],
	unit: '分',
	run: checkPoints
};
