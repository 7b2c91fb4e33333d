import type { Part } from '../../../../model/terms';
import { reader, type Entry } from './entry';

/** Names of the parts of a score, without `指标`, `情况` and the like at their end. */
export const partNames: readonly Entry<Part>[] = [
	{ means: 'execution', words: ['执行', '预算执行', '执行率', '预算执行率', '资金执行'] },
	{ means: 'output', words: ['产出', '产出完成'] },
	{ means: 'cost', words: ['成本', '成本控制'] },
	{ means: 'benefit', words: ['效益', '效果', '效果实现', '效益实现'] },
	{ means: 'benefit_cost', words: ['效益及成本', '效益和成本', '成本及效益'] },
	{ means: 'satisfaction', words: ['满意度', '服务对象满意度'] },
	{ means: 'management', words: ['预算管理', '管理'] }
];

const named = reader(partNames);

/** The part that a name means: `产出指标情况` → output. */
export const partOf = (name: string): Part | undefined =>
	named(name) ?? named(name.replace(/(?:指标|情况|完成情况|得分|部分)+$/, ''));
