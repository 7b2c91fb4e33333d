import { dimensionIds } from '../../dimensions';
import { params, usualOf } from '../../metrics/metric';
import type { PageSpec } from '../selection';

/** Beyond this completion rate an indicator counts as over-achieved; some places cut points for it, some do not. */
export const threshold = usualOf(params.threshold);

export type Subject = 'whole' | 'project';

/** 绩效得分: of units as a whole or of their projects, from one evaluator at a time. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: () => ({
		subject: ['whole', 'project'],
		evaluator: ['self'],
		over: ['all', threshold]
	})
};

export const subjectOf = (params: Readonly<Record<string, string>>): Subject =>
	params.subject === 'project' ? 'project' : 'whole';
