import { checkFunds } from './evaluation/funds';
import { checkProjects } from './evaluation/projects';
import { checkWhole } from './evaluation/whole';
import type { Check } from './core/check';
import { tolerance } from './core/tolerance';

/** I13 自评表：合计 = 各资金来源之和；预算合计 = 收入总计；执行合计 = 本年支出 */
export const selfeval: Check = {
	label: '自评表金额',
	rule: '合计 = 各资金来源之和；整体表预算合计 = 收入总计，执行合计 = 本年支出；自评项目金额与个数 = 各项目之和',
	tolerance: tolerance.sum,
	reasons: ['“整体”表仅含部分支出', '调整后预算印为0表示未调整', '仅附部分项目的自评表'],
	run: (sheet) => [...checkFunds(sheet), ...checkWhole(sheet), ...checkProjects(sheet)]
};
