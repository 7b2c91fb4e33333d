import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal } from './core/total';
import { sources } from './parts/sources';

/** I3 本年收入 = 各项来源之和 */
export const revenue: Check = {
	label: '本年收入',
	rule: '本年收入 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属单位上缴 + 财政专户 + 其他收入',
	tolerance: tolerance.sum,
	reasons: ['为0的来源未列示', '财政专户管理资金并入事业收入'],
	run: (sheet) => checkTotal({ total: 'revenue', parts: sources }, sheet)
};
