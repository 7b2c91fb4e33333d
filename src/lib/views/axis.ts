import { formatExact } from '../util/number';
import type { Axis } from './chart';

/** An axis for dots: whole steps around the values; one that does not begin at 0 says so. */
export function dotAxis(
	values: readonly number[],
	unit: string,
	include: readonly number[] = []
): Axis {
	const all = [...values, ...include];
	const low = Math.min(...all);
	const high = Math.max(...all);
	const step = stepOf(Math.max(high - low, Math.abs(high) / 20, 1e-9));
	const min = low >= 0 && low < 2 * step ? 0 : times(Math.floor((low - step / 4) / step), step);
	const max = times(Math.ceil((high + step / 4) / step), step);
	return {
		min,
		max,
		unit,
		...(min === 0 ? {} : { note: `横轴自${formatExact(min)}${unit}起` })
	};
}

/** An axis for bars and amounts over years: it begins at 0. */
export function zeroAxis(values: readonly number[], unit: string): Axis {
	const high = Math.max(...values, 0);
	const low = Math.min(...values, 0);
	const step = stepOf(Math.max(high - low, 1e-9));
	return {
		min: times(Math.floor(low / step), step),
		max: Math.max(times(Math.ceil(high / step), step), step),
		unit
	};
}

/** An axis for scores: from the lowest passing grade to full marks; wider only where a score lies outside. */
export function scoreAxis(scores: readonly number[]): Axis {
	if (scores.every((score) => score >= 60 && score <= 100))
		return { min: 60, max: 100, unit: '分', note: '横轴自60分起' };
	if (scores.every((score) => score <= 100)) return { min: 0, max: 100, unit: '分' };
	return dotAxis(scores, '分', [60, 100]);
}

/** A histogram has at least so many steps. */
const fewestBins = 8;

/** The step of a histogram along an axis: the widest round one that divides it into eight parts or more, so that no bar leaves it. */
export function binStep({ min, max }: Axis): number {
	const range = max - min;
	const power = 10 ** Math.floor(Math.log10(range));
	const steps = [1, 0.1, 0.01].flatMap((scale) =>
		[5, 2.5, 2, 1].map((factor) => Number((factor * scale * power).toPrecision(12)))
	);
	const divides = (step: number) => Math.abs(range / step - Math.round(range / step)) < 1e-6;
	return steps.find((step) => range / step >= fewestBins && divides(step)) ?? range / fewestBins;
}

/** So many steps, without the tail that a tenth has in floating point. */
const times = (n: number, step: number) => Number((n * step).toPrecision(12));

/** 1, 2 or 5 times a power of ten, about a fifth of the range. */
function stepOf(range: number): number {
	const power = 10 ** Math.floor(Math.log10(range / 4));
	const factor = [1, 2, 5, 10].find((candidate) => candidate * power * 5 >= range) ?? 10;
	return factor * power;
}
