import type { Decimal } from 'decimal.js';
import type { RowOf } from '../../model/schema';

export type ClaimKind = Exclude<RowOf<'claim'>['kind'], 'points'>;

/** How a printed figure follows from the row it speaks of and the row it rests on. */
export interface Formula {
	compute(target: Decimal, base: Decimal): Decimal;
	/** In words, with both sides filled in. */
	words(target: string, base: string): string;
	readonly divides: boolean;
	/** It may be negative, and is often printed without its sign, in a word. */
	readonly signed: boolean;
	/** Both sides should state one measure in one scope. */
	readonly alike: boolean;
}

const percent = (alike: boolean): Formula => ({
	compute: (target, base) => target.div(base).times(100),
	words: (target, base) => `${target}÷${base}`,
	divides: true,
	signed: false,
	alike
});

const relative: Formula = {
	compute: (target, base) => target.div(base).minus(1).times(100),
	words: (target, base) => `（${target}−${base}）÷${base}`,
	divides: true,
	signed: true,
	alike: true
};

/** The formula of every kind of claim but points, which have a weight. */
export const formulas: Readonly<Record<ClaimKind, Formula>> = {
	execution: percent(true),
	control: percent(false),
	completion: percent(false),
	share: percent(false),
	carryover: percent(false),
	average: { ...percent(false), compute: (target, base) => target.div(base) },
	variance: relative,
	adjustment: relative,
	change_rate: { ...relative, alike: false },
	change: {
		compute: (target, base) => target.minus(base),
		words: (target, base) => `${target}−${base}`,
		divides: false,
		signed: true,
		alike: false
	}
};

/** The change itself, divided by what was there before it. */
export const ofChange: Formula = {
	...relative,
	alike: false,
	compute: (change, target) => change.div(target.minus(change)).times(100),
	words: (change, target) =>
		change.startsWith('−')
			? `${change}÷（${target}＋${change.slice(1)}）`
			: `${change}÷（${target}−${change}）`
};

/** An adjustment that is printed itself, divided by the budget before it. */
export const ofAdjustment: Formula = { ...percent(false), signed: true };

/** A change measured by what it led to, a common slip. */
export const byThisYear: Formula = {
	...relative,
	alike: false,
	compute: (target, base) => target.minus(base).div(target).times(100),
	words: (target, base) => `（${target}−${base}）÷${target}`
};
