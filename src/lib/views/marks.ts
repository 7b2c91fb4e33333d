import { metrics, type MetricId } from '../metrics';
import { termsOf } from '../metrics/kinds';
import type { Metric } from '../metrics/metric';
import type { Stage } from '../model/terms';
import { resolveParams } from '../query/params';
import { resolve } from '../query/terms';
import { chosenUnit } from '../util/money-unit';
import { inUnit } from '../util/number';
import { addressOf, formatValue, rowsOf, type Figure } from './cells';
import type { Mark } from './chart';

/** The stage whose shape a metric's mark takes: its stage or budget where it has a choice, else that of its formula. */
export function stageOf(metric: MetricId, params: Readonly<Record<string, string>>): Stage {
	const { formula }: Metric = metrics[metric];
	const choices = resolveParams(metric, params);
	const fixed = termsOf(formula)[0]?.stage ?? 'final';
	return (choices.stage ?? choices.budget ?? resolve(fixed, choices)) as Stage;
}

/** The position and words of a value; null where it is absent. Only plotting leaves exact decimals. */
export function markOf(
	metric: MetricId,
	row: Omit<Figure, 'absence'>,
	name: string,
	params: Readonly<Record<string, string>>,
	money = chosenUnit()
): Mark | null {
	if (row.value === null) return null;
	const plotted = metrics[metric].unit === '元' ? inUnit(row.value, money) : row.value;
	return {
		value: Number(plotted),
		text: formatValue(metric, row.value, money),
		...(metrics[metric].formula.kind === 'score' ? {} : { stage: stageOf(metric, params) }),
		basis: row.basis ?? 'stated',
		name,
		...rowsOf(row),
		...addressOf(row)
	};
}
