import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';
import { sangong as parts } from './parts/uses';

const rules: readonly Total[] = [
	{
		total: 'sangong',
		parts,
		wider: parts.map((set) => ({
			parts: [...set, 'meeting_cost', 'training_cost'],
			words: '合计含会议费、培训费；“三公”经费应为其小计'
		}))
	},
	{
		total: 'sangong_vehicle',
		parts: [['sangong_vehicle_purchase', 'sangong_vehicle_operation']]
	},
	{
		total: 'sangong_reception',
		parts: [['sangong_reception_domestic', 'sangong_reception_foreign']]
	}
];

/** I8 三公 = 出国 + 用车 + 接待；用车 = 购置 + 运行 */
export const sangong: Check = {
	label: '“三公”经费',
	rule: '“三公”经费 = 因公出国（境）费 + 公务用车购置及运行维护费 + 公务接待费；用车 = 购置 + 运行维护；接待 = 国内 + 外事',
	tolerance: tolerance.sum,
	reasons: ['合计栏含会议费、培训费', '财政拨款与一般公共预算口径不同'],
	run: (sheet) => rules.flatMap((rule) => checkTotal(rule, sheet))
};
