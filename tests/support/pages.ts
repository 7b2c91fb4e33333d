import type { Engine } from '../../src/lib/engine/engine';
import type { Where } from '../../src/lib/query/where';
import { answer } from '../../src/lib/views/answer';
import type { BarsView } from '../../src/lib/views/chart';
import type { FigureView } from '../../src/lib/views/figure';
import type { Page, PageView } from '../../src/lib/views/page';
import { parseSelection, settle } from '../../src/lib/views/selection';
import { askLibrary } from '../../src/lib/views/unit/answers';
import { unitPage, type UnitPage } from '../../src/lib/views/unit/page';
import { viewOf } from '../../src/lib/views/view-of';

/** The view that a reader gets of a page by its query string. */
export async function pageAt<V extends PageView>(
	engine: Engine,
	page: Page<V>,
	search = ''
): Promise<V> {
	const defaults = await page.defaults(engine);
	const { selection } = parseSelection(search, page.spec, defaults);
	return (await answer(engine, page, selection, defaults)).view;
}

/** The view of a page under filters; a parameter that is not given is as at first. */
export const viewUnder = <V extends PageView>(
	engine: Engine,
	page: Page<V>,
	where: Where,
	params: Readonly<Record<string, string>> = {}
): Promise<V> => viewOf(engine, page, { where, params: settle(params, page.spec) });

/** Opens pages of units, from answers that were asked once for all of them. */
export async function unitPages(engine: Engine): Promise<(id: string) => Promise<UnitPage>> {
	const library = await askLibrary(engine, {});
	return async (id) => {
		const page = await unitPage(engine, id, library);
		if (page === null) throw new Error(`no page ${id}`);
		return page;
	};
}

/** A figure of a view; where there is none of this id, the error names those there are. */
export function figureOf(
	{ figures }: { readonly figures: readonly FigureView[] },
	id: string
): FigureView {
	const found = figures.find((figure) => figure.id === id);
	if (!found) throw new Error(`no figure "${id}"; there are ${figures.map(({ id }) => id).join()}`);
	return found;
}

/** The texts of a row of a figure's table, by its key or the text of its first cell. */
export const rowOf = ({ table }: FigureView, name: string): readonly string[] | undefined =>
	table.rows
		.find(({ key, cells }) => key === name || cells[0]?.text === name)
		?.cells.map(({ text }) => text);

/** The bars of a figure, if that is what its chart draws. */
export const barsOf = ({ chart }: FigureView): BarsView | undefined =>
	chart?.form === 'bars' ? chart : undefined;
