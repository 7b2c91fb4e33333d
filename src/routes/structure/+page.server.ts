import { siteEngine } from '$lib/engine/site';
import { prerender as make } from '$lib/views/prerender';
import { structure } from '$lib/views/structure/page';

export const load = async () => ({ page: await make(await siteEngine(), structure) });
