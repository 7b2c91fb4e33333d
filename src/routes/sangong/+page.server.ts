import { siteEngine } from '$lib/engine/site';
import { prerender as make } from '$lib/views/prerender';
import { sangong } from '$lib/views/sangong/page';

export const load = async () => ({ page: await make(await siteEngine(), sangong) });
