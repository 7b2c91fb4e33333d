import { metrics, type MetricId } from '../metrics';
import type { Metric, Term } from '../metrics/metric';
import { measures } from '../model/measures';
import { stages } from '../model/terms';
import { resolve } from '../query/terms';

/** Numerator and denominator of a rate in words, as `本年支出（决算）`; null for a metric that is no such rate. */
export function operandLabels(
	metric: MetricId,
	params: Readonly<Record<string, string>>
): { readonly numerator: string; readonly denominator: string } | null {
	const { formula }: Metric = metrics[metric];
	const linear = formula.kind === 'adjustment' ? formula.net : formula;
	if (linear.kind !== 'linear' || !linear.denominator) return null;
	const gross = formula.kind === 'adjustment' && params.method === 'gross';
	return {
		numerator: gross ? '各部分增减合计' : words(linear.numerator, params),
		denominator: words(linear.denominator, params)
	};
}

function words(terms: readonly Term[], params: Readonly<Record<string, string>>): string {
	return terms
		.map(({ measure, stage, lag, sign }, i) => {
			const word = stages[resolve(stage, params) as keyof typeof stages];
			const name = `${lag ? '上年' : ''}${measures[measure].label}（${word}）`;
			return i === 0 ? name : `${sign === -1 ? '−' : '+'} ${name}`;
		})
		.join(' ');
}
