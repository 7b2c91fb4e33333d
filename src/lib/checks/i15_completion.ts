import { checkCompletion } from './evaluation/completion';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** I15 完成率 = 完成值 ÷ 目标值 */
export const completion: Check = {
	label: '指标完成率',
	rule: '完成率 = 完成值 ÷ 目标值',
	tolerance: tolerance.rate,
	reasons: ['目标值年中调整', '低于目标为优的指标按反向计算', '完成率封顶100%'],
	unit: '%',
	run: checkCompletion
};
