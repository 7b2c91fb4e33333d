import { siteEngine } from '$lib/engine/site';
import { overview } from '$lib/views/overview/page';
import { prerender as make } from '$lib/views/prerender';

export const load = async () => ({ page: await make(await siteEngine(), overview) });
