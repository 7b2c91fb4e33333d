import { compareExact } from '../../util/exact';
import type { Axis } from '../chart';
import { manyChart, type Crowd } from '../many';
import { referenceLines } from '../references';
import type { Points } from './execution-points';
import { executionOf, pairedOf, type Scene } from './scored';

/** The lines that are drawn across the rate of execution part it, in percent. */
const edges = referenceLines('execution_rate').map(({ value }) => value);

/** Rates from the first up to, but without, the second. */
const ranges = [...edges, Infinity].map((to, i) => ({ from: edges[i - 1] ?? -Infinity, to }));

/** Too many for points: the scores that stand beside low and high rates, a band each. */
export function scoresByRate(
	scene: Scene,
	points: Points,
	axis: Axis
): ReturnType<typeof manyChart> {
	const known = scene.rows.flatMap((row) => {
		const part = executionOf(row);
		const score = part ? points.exact(part) : null;
		return score === null || row.rate.value === null ? [] : [{ rate: row.rate.value, score }];
	});
	const paired = pairedOf(scene);
	const crowds = ranges.map(({ from, to }): Crowd => {
		const within = known.filter(({ rate }) => isWithin(rate, from, to));
		return {
			label: `执行率${words(from, to)}的${points.label}`,
			of: {
				...{ metric: 'score_part_rate', where: scene.where, params: {}, paired },
				among: {
					...(from === -Infinity ? {} : { from }),
					...(to === Infinity ? {} : { below: to })
				}
			},
			values: within.map(({ score }) => score),
			column: paired.points === 'reached' ? 'reached' : 'score',
			row: `执行率${words(from, to)}`
		};
	});
	return manyChart(
		crowds.filter(({ values }) => values.length > 0),
		{ unit: axis.unit, axisOf: () => axis }
	);
}

const isWithin = (rate: string, from: number, to: number) =>
	compareExact(rate, String(from)) >= 0 && compareExact(rate, String(to)) < 0;

function words(from: number, to: number): string {
	if (from === -Infinity) return `低于${to}%`;
	return to === Infinity ? `${from}%及以上` : `${from}%至不足${to}%`;
}
