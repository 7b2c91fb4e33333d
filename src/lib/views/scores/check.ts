import { metricAbsences } from '../../model/terms';
import { Exact } from '../../util/exact';
import { perObject } from '../../util/per-object';
import { executionOf, type Scored } from './scored';

/** How the printed points stand to the recomputed ones, or what is missing to tell. */
export type Check = 'holds' | 'rounding' | 'differs' | 'no_score' | 'no_rate' | 'no_weight';

/** One unit of the last printed digit is rounding. */
const lastDigit = '0.01';

export const checkOf = perObject((row: Scored): Check => {
	const own = executionOf(row);
	if (own === undefined || own.score.value === null) return 'no_score';
	if (row.rate.value === null) return 'no_rate';
	if (own.weight === null || row.points.value === null) return 'no_weight';
	const difference = new Exact(own.score.value).minus(row.points.value).abs();
	return difference.isZero() ? 'holds' : difference.lte(lastDigit) ? 'rounding' : 'differs';
});

/** The words of the column 核对. */
export function checkWords(check: Check, { rate }: Scored): string {
	const words: Record<Check, string> = {
		holds: '相符',
		rounding: '尾差',
		differs: '不一致，待核实',
		no_score: `无法核对：执行得分${metricAbsences.not_in_report}`,
		no_rate: `无法核对：执行率${metricAbsences[rate.absence ?? 'not_in_report']}`,
		no_weight: `无法核对：分值${metricAbsences.not_in_report}`
	};
	return words[check];
}
