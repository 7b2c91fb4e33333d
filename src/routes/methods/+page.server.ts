import { siteEngine } from '$lib/engine/site';
import { methodsView } from '$lib/views/methods/page';

export const load = async () => ({ methods: await methodsView(await siteEngine()) });
