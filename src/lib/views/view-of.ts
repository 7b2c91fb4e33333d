import type { Engine, QueryOptions } from '../engine/engine';
import { filtersOf } from './filters';
import type { Offer, Page, PageView } from './page';
import type { Selection } from './selection';

/** What can be chosen on a page under a selection. */
export const offerOf = <V extends PageView>(
	engine: Engine,
	{ spec, offer }: Page<V>,
	selection: Selection,
	options?: QueryOptions
): Promise<Offer> =>
	offer?.(engine, selection, options) ?? filtersOf(engine, spec, selection, options);

/** Everything that a page shows of a selection whose ids are all known. */
export async function viewOf<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	options?: QueryOptions
): Promise<V> {
	const [contents, offer] = await Promise.all([
		page.contents(engine, selection, options),
		offerOf(engine, page, selection, options)
	]);
	return { ...contents, ...offer } as unknown as V;
}
