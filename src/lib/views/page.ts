import type { Engine, QueryOptions } from '../engine/engine';
import type { Where } from '../query/where';
import type { FilterView } from './filter';
import type { InsteadView } from './instead';
import type { PageSpec, Selection } from './selection';

/** What can be chosen on a page. */
export interface Offer {
	readonly filters: readonly FilterView[];
	/** What stands in place of everything else where the filters leave no unit. */
	readonly instead?: InsteadView;
}

/** What every page shows besides its figures. */
export interface PageView extends Offer {
	readonly title: string;
	/** What it rests on: `4个单位 · 4份报告 · 4个省份`. */
	readonly scope: string;
}

/** What a page shows but for what can be chosen. */
export type Contents<V extends PageView> = Omit<V, keyof Offer>;

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
	) => Promise<Contents<V>>;
	/** What can be chosen beside it, where that is counted otherwise than `filtersOf` does. */
	readonly offer?: (engine: Engine, selection: Selection, options?: QueryOptions) => Promise<Offer>;
}

/** What a prerendered page carries: its default view and the filters it was made with. */
export interface Prerendered<V extends PageView> {
	readonly view: V;
	readonly defaults: Where;
}
