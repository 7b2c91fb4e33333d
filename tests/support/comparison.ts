import type { Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import { openNative } from '../../src/lib/engine/native';
import { answer } from '../../src/lib/views/answer';
import { compare, type ComparePage } from '../../src/lib/views/compare/page';
import { parseSelection } from '../../src/lib/views/selection';
import { builtSnapshot } from './built';
import { figuresOf, seenFigures } from './figures';

/** What `/compare/` must show for a query string, by native DuckDB over the built site's own snapshot. */
export async function comparison(): Promise<(search: string) => Promise<ComparePage>> {
	const engine = await openNative(builtSnapshot());
	afterAll(() => engine.close());
	const defaults = await compare.defaults(engine);
	return async (search) => {
		const { selection } = parseSelection(search, compare.spec, defaults);
		return (await answer(engine, compare, selection, defaults)).view;
	};
}

/** Waits until the page shows exactly these figures. */
export async function expectFigures(page: Page, { figures }: ComparePage): Promise<void> {
	const expected = figuresOf(figures);
	await expect.poll(() => seenFigures(page), { timeout: 30_000, interval: 50 }).toEqual(expected);
}

/** Follows a link within the site, as a reader would who clicks one. */
export const follow = (page: Page, href: string): Promise<void> =>
	page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
