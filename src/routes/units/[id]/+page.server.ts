import { error } from '@sveltejs/kit';
import { siteEngine } from '$lib/engine/site';
import { unitsPage } from '$lib/views/units/list';
import { askLibrary, type Library } from '$lib/views/unit/answers';
import { unitPage } from '$lib/views/unit/page';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every unit has a prerendered page. */
export const entries: EntryGenerator = async () =>
	(await unitsPage(await siteEngine())).units.map(({ id }) => ({ id }));

let asked: Promise<Library> | undefined;

// A build asks every metric once for all units, not once a unit.
const library = () => (asked ??= siteEngine().then((engine) => askLibrary(engine, {})));

export const load: PageServerLoad = async ({ params }) => {
	const view = await unitPage(await siteEngine(), params.id, await library());
	if (view === null) error(404, `网址中的单位代码“${params.id}”不在本库。`);
	return { view };
};
