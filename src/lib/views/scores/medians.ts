import { metrics } from '../../metrics';
import type { MetricAddress, Paired } from '../../query/address';
import type { ExecutionMedian } from '../../query/lists/execution-medians';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import { reachedName } from './scored';

/** What a median is of: `预算执行率`, `执行得分`, `执行得分率`. */
export const executionMedianName = (metric: MetricAddress['metric'], { points }: Paired): string =>
	metric === 'execution_rate'
		? metrics.execution_rate.label
		: points === 'reached'
			? reachedName
			: '执行得分';

/** A median as it is read: a rate in percent, printed points as scores are. */
export const executionMedianCell = (
	{ metric, median, address }: Pick<ExecutionMedian, 'metric' | 'median' | 'address'>,
	{ points }: Paired
): CellView =>
	valueCell(metric === 'score_part_rate' && points === 'printed' ? 'score_total' : metric, {
		...{ value: median, absence: null, basis: null },
		address
	});
