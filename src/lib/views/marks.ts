import { metrics, type MetricId } from '../metrics';
import type { Metric } from '../metrics/metric';
import type { Stage } from '../model/terms';
import type { Value } from '../query/question';
import { inUnit, type MoneyUnit } from '../util/number';
import { formatValue } from './cells';
import type { Mark } from './figure';

/** The stage whose shape a metric's mark takes: its budget, its stage, else 决算. */
export function stageOf(metric: MetricId, params: Readonly<Record<string, string>>): Stage {
	const { params: offered }: Metric = metrics[metric];
	if (offered.basis) return params.basis === 'budget' ? 'initial' : 'final';
	const stage = offered.stage
		? (params.stage ?? 'final')
		: offered.budget
			? (params.budget ?? 'adjusted')
			: 'final';
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
