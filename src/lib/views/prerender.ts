import type { Engine } from '../engine/engine';
import type { Page, PageView, Prerendered } from './page';
import { bounded } from './bounded';
import { settle } from './selection';
import { viewOf } from './view-of';
import { weighed } from './weighed';

/** Makes the default view of a page, for its prerendered HTML: what is long is cut. */
export async function prerender<V extends PageView>(
	engine: Engine,
	page: Page<V>
): Promise<Prerendered<V>> {
	const where = await page.defaults(engine);
	return {
		defaults: where,
		view: bounded(
			await weighed(engine, await viewOf(engine, page, { where, params: settle({}, page.spec) }))
		)
	};
}
