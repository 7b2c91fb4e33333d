import { siteEngine } from '$lib/engine/site';
import { unitsPage } from '$lib/views/units/list';

export const load = async () => ({ page: await unitsPage(await siteEngine()) });
