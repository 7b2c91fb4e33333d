import type { Engine, QueryOptions } from '../engine/engine';
import type { Where } from '../query/where';
import type { FigureView } from './figure';
import type { Offer } from './offer';
import type { PageSpec, Selection } from './selection';
import type { Steps } from './steps';

/** What every page shows besides its figures. */
export interface PageView extends Offer {
	readonly title: string;
	/** What it rests on: `4个单位 · 4份报告 · 4个省份`. */
	readonly scope: string;
	readonly figures: readonly FigureView[];
}

/** A page without its markup: what can be chosen, what is shown at first, and how its view is made; the same at build and in the browser. */
export interface Page<V extends PageView> {
	readonly spec: PageSpec;
	/** The filters in force when nothing is chosen; asked of the records, never assumed. */
	readonly defaults: (engine: Engine) => Promise<Where>;
	/** What it shows of a selection whose ids are all known: see `answer`. */
	readonly contents: (
		engine: Engine,
		selection: Selection,
		options?: QueryOptions
	) => Promise<Steps<V>>;
	/** What can be chosen beside it, where that is counted otherwise than `filtersOf` does. */
	readonly offer?: (engine: Engine, selection: Selection, options?: QueryOptions) => Promise<Offer>;
}

/** What a prerendered page carries: its default view and the filters it was made with. */
export interface Prerendered<V extends PageView> {
	readonly view: V;
	readonly defaults: Where;
}
