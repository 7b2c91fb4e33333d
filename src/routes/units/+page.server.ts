import { siteEngine } from '$lib/engine/site';
import { unitsPage } from '$lib/views/units/list';
import { spell } from '../spell.server';

export const load = async () => ({ page: await unitsPage(await siteEngine(), spell) });
