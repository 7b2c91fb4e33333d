import { siteEngine } from '$lib/engine/site';
import { findingsPage } from '$lib/views/findings/page';
import { prerender as make } from '$lib/views/prerender';

export const load = async () => ({ page: await make(await siteEngine(), findingsPage) });
