import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import type { Stage } from '../model/terms';
import type { Value } from '../query/question';
import { inUnit, type MoneyUnit } from '../util/number';
import { formatValue } from './cells';
import type { Mark } from './figure';

/** The stage whose shape a metric's mark takes: its stage or budget where it has a choice, else that of its formula. */
export function stageOf(metric: MetricId, params: Readonly<Record<string, string>>): Stage {
	const { params: offered, formula }: Metric = metrics[metric];
	const linear = formula.kind === 'adjustment' ? formula.net : formula;
	const fixed = linear.kind === 'linear' ? linear.numerator[0]?.stage : undefined;
	const stage = offered.stage
		? (params.stage ?? 'final')
		: offered.budget
			? (params.budget ?? 'adjusted')
			: (fixed ?? 'final');
	return stage as Stage;
}

/** The position and words of a value; null where it is absent. Only plotting leaves exact decimals. */
export function markOf(
	metric: MetricId,
	row: Pick<Value, 'value' | 'basis'>,
	name: string,
	params: Readonly<Record<string, string>>,
	money: MoneyUnit
): Mark | null {
	if (row.value === null) return null;
	const plotted = metrics[metric].unit === '元' ? inUnit(row.value, money) : row.value;
	return {
		value: Number(plotted),
		text: formatValue(metric, row.value, money),
		...(metrics[metric].formula.kind === 'score' ? {} : { stage: stageOf(metric, params) }),
		basis: row.basis ?? 'stated',
		name
	};
}
