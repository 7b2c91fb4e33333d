import { siteEngine } from '$lib/engine/site';
import { boundedList, unitsPage } from '$lib/views/units/list';
import { spell } from '../spell.server';

export const load = async () => ({
	page: boundedList(await unitsPage(await siteEngine(), spell))
});
