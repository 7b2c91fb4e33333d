import { error } from '@sveltejs/kit';
import { siteEngine } from '$lib/engine/site';
import { unitsPage } from '$lib/views/units/list';
import { bounded } from '$lib/views/bounded';
import { askLibrary, type Library } from '$lib/views/unit/answers';
import { unitPage } from '$lib/views/unit/page';
import { mostPages } from '$lib/views/unit/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The first units by 区划代码 have a prerendered page: all but in a very large collection. */
const withPages = async () =>
	(await unitsPage(await siteEngine())).units.slice(0, mostPages).map(({ id }) => id);

export const entries: EntryGenerator = async () => (await withPages()).map((id) => ({ id }));

let asked: Promise<Library> | undefined;

// A build asks every metric once for all these units, not once a unit.
const library = () =>
	(asked ??= withPages().then(async (unit) => askLibrary(await siteEngine(), { unit })));

export const load: PageServerLoad = async ({ params }) => {
	const view = await unitPage(await siteEngine(), params.id, await library());
	if (view === null) error(404, `网址中的单位代码“${params.id}”不在本库。`);
	return { view: bounded(view) };
};
