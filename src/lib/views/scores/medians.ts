import { metrics } from '../../metrics';
import { addressText, type MetricAddress, type Paired } from '../../query/address';
import { resolveParams } from '../../query/params';
import { quartilesOf } from '../../query/quartiles-of';
import type { Where } from '../../query/where';
import { valueCell } from '../cells';
import type { CellView } from '../figure';
import { executionOf, reachedName, type Scored, type ToldMedian } from './scored';

/** The medians of 预算执行率 and of the points for it over the rows that have both, by the rule that `askExecutionMedians` has in SQL; none of fewer than five. */
export function executionMedians(
	where: Where,
	rows: readonly Scored[],
	paired: Paired
): readonly ToldMedian[] {
	const both = rows.flatMap((row) => {
		const points = pointsOf(row, paired);
		return row.rate.value === null || points === null ? [] : [[row.rate.value, points] as const];
	});
	return (['execution_rate', 'score_part_rate'] as const).flatMap((metric, side) => {
		const found = quartilesOf(both.map((pair) => pair[side] ?? ''))[1];
		if (!found?.value) return [];
		const params = resolveParams(metric);
		const address = addressText({ kind: 'metric', metric, where, paired, params });
		return [{ metric, median: found.value, n: found.n, address }];
	});
}

function pointsOf(row: Scored, { points }: Paired): string | null {
	const part = executionOf(row);
	return (points === 'reached' ? part?.rate : part?.score.value) ?? null;
}

/** What a median is of: `预算执行率`, `执行得分`, `执行得分率`. */
export const executionMedianName = (metric: MetricAddress['metric'], { points }: Paired): string =>
	metric === 'execution_rate'
		? metrics.execution_rate.label
		: points === 'reached'
			? reachedName
			: '执行得分';

/** A median as it is read: a rate in percent, printed points as scores are. */
export const executionMedianCell = (
	{ metric, median, address }: ToldMedian,
	{ points }: Paired
): CellView =>
	valueCell(metric === 'score_part_rate' && points === 'printed' ? 'score_total' : metric, {
		...{ value: median, absence: null, basis: null },
		address
	});
