import { siteEngine } from '$lib/engine/site';
import { compare } from '$lib/views/compare/page';
import { prerender as make } from '$lib/views/prerender';

export const load = async () => ({ page: await make(await siteEngine(), compare) });
