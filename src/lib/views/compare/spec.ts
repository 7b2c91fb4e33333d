import { dimensionIds } from '../../dimensions';
import { metrics } from '../../metrics';
import { choiceIds, type Metric } from '../../metrics/metric';
import type { PageSpec } from '../selection';
import { facetIds } from './facets';
import { comparable, metricOf } from './metrics';
import { near } from './near-rule';
import { own } from './own';
import { metric2 } from './second';
import { shapeIds } from './shapes';

export { comparable, metricOf };

/** 对比: one metric, its parameters, further metrics, and how they are shown. */
export const spec: PageSpec = {
	dimensions: dimensionIds,
	params: (chosen) => {
		const { params }: Metric = metrics[metricOf(chosen)];
		const choices = Object.entries(params).map(([key, param]) => [key, choiceIds(param)]);
		return {
			metric: comparable,
			...Object.fromEntries(choices),
			view: ['auto', ...shapeIds],
			facet: facetIds
		};
	},
	open: { metric2, own, near }
};
