import { metrics, type MetricId } from '../metrics';
import type { Metric, Term } from '../metrics/metric';
import { measures, type Measure } from '../model/measures';
import { stages } from '../model/terms';
import { resolve } from '../query/terms';

/** A side of a rate: its words, as `本年支出（决算）`, and what it is counted in. */
export interface Side {
	readonly label: string;
	readonly unit: Measure['unit'] | '项';
}

/** Numerator and denominator of a rate; null for a metric that is no such rate. */
export function operandsIn(
	metric: MetricId,
	params: Readonly<Record<string, string>>
): { readonly numerator: Side; readonly denominator: Side } | null {
	const { formula }: Metric = metrics[metric];
	if (formula.kind === 'indicator_share') return indicatorSides[formula.read];
	const linear = formula.kind === 'adjustment' ? formula.net : formula;
	if (linear.kind !== 'linear' || !linear.denominator) return null;
	const gross = formula.kind === 'adjustment' && params.method === 'gross';
	return {
		numerator: gross ? { label: '各部分增减合计', unit: '元' } : side(linear.numerator, params),
		denominator: side(linear.denominator, params)
	};
}

const indicatorSides = {
	full_mark: {
		numerator: { label: '得分等于分值的指标', unit: '项' },
		denominator: { label: '列有得分和分值的指标', unit: '项' }
	},
	over_achieved: {
		numerator: { label: '超额完成的指标', unit: '项' },
		denominator: { label: '可计算完成率的指标', unit: '项' }
	}
} as const;

/** The terms of a sum have one unit. */
const side = (terms: readonly Term[], params: Readonly<Record<string, string>>): Side => ({
	label: words(terms, params),
	unit: terms[0] ? measures[terms[0].measure].unit : '元'
});

function words(terms: readonly Term[], params: Readonly<Record<string, string>>): string {
	return terms
		.map(({ measure, stage, lag, sign }, i) => {
			const word = stages[resolve(stage, params) as keyof typeof stages];
			const name = `${lag ? '上年' : ''}${measures[measure].label}（${word}）`;
			return i === 0 ? name : `${sign === -1 ? '−' : '+'} ${name}`;
		})
		.join(' ');
}
