import { assets } from '../engine/assets';
import { startEngine, type BrowserEngine } from '../engine/browser';
import { local } from './local/local.svelte';
import { localRecords } from './local/records';

let engine: BrowserEngine | undefined;

/** The one engine of the page, over the site's own files and what has joined them on this device; nothing is requested before the first question. */
export const browserEngine = (base: string): BrowserEngine => (engine ??= started(base));

function started(base: string): BrowserEngine {
	const made = startEngine({ assets, base, local: localRecords });
	local.listen(() => made.renew());
	return made;
}
