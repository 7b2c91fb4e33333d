import { Decimal } from 'decimal.js';
import { ofAdjustment } from '../../checks/claims/formulas';
import { halfOf } from '../../checks/core/figure';
import { around, corners, type Interval } from '../../checks/core/interval';
import { judge, type Fit } from '../../checks/core/judge';
import { Exact } from '../../util/exact';
import { verdictWord } from '../findings/verdicts';

/** A printed rate of change and what it is recomputed from, told as the checks tell it. */
export interface IntervalExample {
	/** `25.9%`. */
	readonly printed: string;
	/** `0.16 ÷ 0.63`. */
	readonly formula: string;
	/** Each input with what it may stand for: `0.63可为0.625至0.635`. */
	readonly inputs: readonly string[];
	readonly recomputed: string;
	/** `24.4%—26.4%`. */
	readonly allowed: string;
	readonly verdict: Fit;
	readonly verdictWord: string;
}

/** A printed number: its value and half a unit of its last digit, in that unit. */
function figure(text: string, unit: '%' | '元') {
	const value = new Exact(text);
	return { row: '', value, half: halfOf(text, unit, unit), text };
}

/** Recomputes and judges a printed rate by the code of the checks. */
export function intervalExample(rate: string, change: string, before: string): IntervalExample {
	const printed = figure(rate, '%');
	const [a, b] = [figure(change, '元'), figure(before, '元')];
	const [from, to] = [around(a.value, a.half), around(b.value, b.half)];
	const right = ofAdjustment.compute(a.value, b.value);
	const range = corners(ofAdjustment.compute, from, to);
	const verdict = judge(printed, right, range, { cut: ofAdjustment.divides });
	const digits = rate.split('.')[1]?.length ?? 0;
	return {
		printed: `${rate}%`,
		formula: `${change} ÷ ${before}`,
		inputs: [inputWords(change, from), inputWords(before, to)],
		recomputed: `${right.toFixed(digits)}%`,
		allowed: `${range.low.toFixed(digits, Decimal.ROUND_FLOOR)}%—${range.high.toFixed(digits, Decimal.ROUND_CEIL)}%`,
		verdict,
		verdictWord: verdictWord(verdict)
	};
}

const inputWords = (text: string, { low, high }: Interval) =>
	`${text}可为${low.toFixed()}至${high.toFixed()}`;

/** A rate that rounding explains although it looks wrong, and one that it does not although it looks right. */
export const intervalExamples: readonly IntervalExample[] = [
	intervalExample('25.9', '0.16', '0.63'),
	intervalExample('12.70', '4.10', '31.30')
];
