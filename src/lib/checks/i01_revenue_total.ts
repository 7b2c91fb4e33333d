import type { Check } from './core/check';
import { tolerance } from './core/tolerance';
import { checkTotal, type Total } from './core/total';
import { sources } from './parts/sources';

const carried = ['nonfiscal_surplus_used', 'carryover_in'] as const;

const rule: Total = {
	total: 'revenue_total',
	parts: [['revenue', ...carried], ...sources.map((set) => [...set, ...carried])]
};

/** I1 收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转结余 */
export const revenueTotal: Check = {
	label: '收入总计',
	rule: '收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余（预算为当年收入 + 上年结转）',
	tolerance: tolerance.sum,
	reasons: ['年初数按会计制度追溯调整', '专用结余单列'],
	run: (sheet) => checkTotal(rule, sheet)
};
