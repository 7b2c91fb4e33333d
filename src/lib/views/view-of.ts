import type { Engine, QueryOptions } from '../engine/engine';
import { filtersOf } from './filters';
import { quartered } from './quartered';
import type { Offer } from './offer';
import type { Page, PageView } from './page';
import type { Selection } from './selection';
import { joined, type Part, type Steps } from './steps';

/** What can be chosen on a page under a selection. */
export const offerOf = <V extends PageView>(
	engine: Engine,
	{ spec, offer }: Page<V>,
	selection: Selection,
	options?: QueryOptions
): Promise<Offer> =>
	offer?.(engine, selection, options) ?? filtersOf(engine, spec, selection, options);

/** What a page shows of a selection whose ids are all known, in its two steps. */
export async function stepsOf<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	options?: QueryOptions
): Promise<Steps<V>> {
	const { first, rest } = await page.contents(engine, selection, options);
	return { first: told(first), rest: async () => told(await rest()) };
}

const told = <V extends PageView>(part: Part<V>): Part<V> => ({
	...part,
	figures: quartered(part.figures)
});

/** Everything that a page shows of a selection whose ids are all known. */
export async function viewOf<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	selection: Selection,
	options?: QueryOptions
): Promise<V> {
	const [{ first, rest }, offer] = await Promise.all([
		stepsOf(engine, page, selection, options),
		offerOf(engine, page, selection, options)
	]);
	return { ...joined(first, await rest()), ...offer } as unknown as V;
}
