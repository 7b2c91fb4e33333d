import { Exact } from '../../util/exact';
import { inUnit } from '../../util/number';
import type { Axis } from '../figure';
import { binStep } from '../axis';
import { metrics } from '../../metrics';
import type { Compared, UnitYear } from './answers';

/** From so many units on a histogram says more than dots. */
export const manyUnits = 20;

/** A step of a histogram: from its lower edge up to, but without, its upper one; the last holds both. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Counts the values in equal steps along the axis. */
export function binsOf(
	{ metric, money }: Compared,
	rows: readonly UnitYear[],
	axis: Axis
): readonly Bin[] {
	const plotted = (value: string) =>
		new Exact(metrics[metric].unit === '元' ? inUnit(value, money) : value);
	const values = rows.flatMap(({ value }) => (value === null ? [] : [plotted(value)]));
	const step = binStep(axis);
	const steps = Math.round((axis.max - axis.min) / step);
	const edge = (i: number) => new Exact(step).times(i).plus(axis.min);
	return Array.from({ length: steps }, (_, i) => {
		const [from, to] = [edge(i), edge(i + 1)];
		const holds = (value: InstanceType<typeof Exact>) =>
			value.gte(from) && (value.lt(to) || (i === steps - 1 && value.eq(to)));
		return { from: from.toNumber(), to: to.toNumber(), count: values.filter(holds).length };
	});
}
