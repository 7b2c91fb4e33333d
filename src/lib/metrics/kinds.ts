import type { MeasureId } from '../model/measures';
import type { Formula, Metric, Term } from './metric';

const quantities = ['linear', 'points', 'adjustment', 'indicator_share'] as const;

/** Formulas with one quantity a unit and year. */
export type QuantityKind = (typeof quantities)[number];

/** Whether a metric is a quantity that can be compared with the year before. */
export const isQuantity = ({ formula }: Metric): boolean =>
	quantities.some((kind) => kind === formula.kind);

/** Whether a metric has one value a unit and year; lines, parts and indicators have many, a change is of another metric. */
export const isSingle = (metric: Metric): boolean =>
	isQuantity(metric) || (metric.formula.kind === 'score' && metric.formula.read !== 'part_rate');

/** The measured quantities of a formula, numerator first; none where it is read from another table. */
export function termsOf(formula: Formula): readonly Term[] {
	const of = formula.kind === 'adjustment' ? formula.net : formula;
	return of.kind === 'linear' || of.kind === 'points'
		? [...of.numerator, ...(of.denominator ?? [])]
		: [];
}

/** The measures that a value rests on, under any choice of its parameters; none where it is read from another table. */
export function measuresOf(formula: Formula): readonly MeasureId[] {
	const parts = formula.kind === 'adjustment' ? formula.parts : [];
	return [...new Set([...termsOf(formula).map(({ measure }) => measure), ...parts])];
}
