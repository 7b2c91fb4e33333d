import type { FigureView } from './figure';
import type { Offer } from './offer';

interface Figured {
	readonly figures: readonly FigureView[];
}

/** What a page shows but for what can be chosen. */
type Shown<V> = Omit<V, keyof Offer>;

/** Some of what a page shows. */
export type Part<V extends Figured> = Partial<Shown<V>> & Pick<V, 'figures'>;

/** What a page shows, in two steps: what is seen first does not wait for what stands below it. */
export interface Steps<V extends Figured> {
	readonly first: Part<V>;
	/** Made once the first is painted; its figures follow those of the first, or take the places of their ids. */
	readonly rest: () => Promise<Part<V>>;
}

/** Parts what a page shows into what is seen first and what follows: figures, and what is named to. */
export const inSteps = <V extends Figured, Late extends keyof V = never>(
	first: Omit<Shown<V>, Late>,
	rest: () => Promise<Pick<V, Late | 'figures'>>
): Steps<V> => ({ first: first as Part<V>, rest: rest as Steps<V>['rest'] });

/** A figure with more said beside it, which may only be known once others are made. */
export const remarked = (figure: FigureView, remark: string): FigureView => ({
	...figure,
	caveats: [...figure.caveats, remark]
});

/** Everything of one step and of the next. */
export const joined = <V extends Figured>(before: Part<V>, next: Part<V>): Part<V> => ({
	...before,
	...next,
	figures: figuresOf(before.figures, next.figures)
});

function figuresOf(
	before: readonly FigureView[],
	next: readonly FigureView[]
): readonly FigureView[] {
	const known = new Set(before.map(({ id }) => id));
	return [
		...before.map((figure) => next.find(({ id }) => id === figure.id) ?? figure),
		...next.filter(({ id }) => !known.has(id))
	];
}
