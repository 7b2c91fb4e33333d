import { siteEngine } from '$lib/engine/site';
import { prerender as make } from '$lib/views/prerender';
import { scores } from '$lib/views/scores/page';

export const load = async () => ({ page: await make(await siteEngine(), scores) });
