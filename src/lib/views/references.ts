import type { MetricId } from '../metrics';
import { grades } from '../model/grades';
import type { ReferenceLine } from './chart';

const gradeLines = grades
	.filter(({ from }) => from > 0)
	.map(({ word, from }) => ({ value: from, label: `${word} ${from}` }))
	.reverse();

/** Lines that a norm or the arithmetic gives a metric's axis. */
const lines: { readonly [M in MetricId]?: readonly ReferenceLine[] } = {
	execution_rate: [
		{ value: 90, label: '90%：部分地区要求说明原因，非全国统一标准' },
		{ value: 100, label: '100%' }
	],
	score_total: gradeLines,
	staffing_rate: [{ value: 100, label: '100%' }]
};

/** The reference lines of a metric, none for most. */
export const referenceLines = (metric: MetricId): readonly ReferenceLine[] => lines[metric] ?? [];
