import { metrics, type MetricId } from '../metrics';
import { formatChange, formatNumber, type MoneyUnit } from '../util/number';

/** A change with its sign, in the unit its column or sentence names: 万元, 个百分点, 分, 人. */
export const signedChange = (metric: MetricId, value: string, money: MoneyUnit) =>
	metrics[metric].unit === '元'
		? formatChange(value, money)
		: formatNumber(value, metrics[metric].unit === '人' ? 0 : 2, { sign: true });

/** The unit a change of a metric is counted in. */
export const changeUnit = (metric: MetricId, money: MoneyUnit) =>
	metrics[metric].unit === '元'
		? money
		: metrics[metric].unit === '%'
			? '个百分点'
			: metrics[metric].unit;
