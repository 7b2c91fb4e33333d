import { metrics, type MetricId } from '../../metrics';
import { restsOn } from '../../metrics/kinds';
import type { Metric } from '../../metrics/metric';
import { idsOf } from '../../util/ids';

/** The groups of the methods page, in its order. */
export const groups = {
	execution: '预算执行',
	structure: '支出结构',
	sangong: '“三公”经费',
	staff: '人员与人均',
	score: '绩效得分',
	change: '比上年'
} as const;

export type GroupId = keyof typeof groups;

/** The group of a metric follows from its formula, so that a new metric finds its own. */
export function groupOf(id: MetricId): GroupId {
	const { formula, params }: Metric = metrics[id];
	const about = (family: string) => restsOn(formula, family);
	if (about('sangong')) return 'sangong';
	if (formula.kind === 'change') return 'change';
	if (['score', 'indicator', 'indicator_share'].includes(formula.kind) || about('evaluated'))
		return 'score';
	if (formula.kind === 'points' || formula.kind === 'adjustment') return 'execution';
	if (about('staff')) return 'staff';
	const comparesBudgets =
		params['budget'] !== undefined ||
		(formula.kind === 'linear' &&
			(formula.denominator ?? []).some(({ stage }) => stage !== 'final' && stage !== '$stage'));
	return comparesBudgets || about('carryover') ? 'execution' : 'structure';
}

/** The metrics of a group in the order of the registry. */
export const metricsOf = (group: GroupId): readonly MetricId[] =>
	idsOf(metrics).filter((id) => groupOf(id) === group);
