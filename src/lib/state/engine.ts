import { assets } from '../engine/assets';
import { startEngine, type BrowserEngine } from '../engine/browser';

let engine: BrowserEngine | undefined;

/** The one engine of the page, over the site's own files; nothing is requested before the first question. */
export const browserEngine = (base: string): BrowserEngine =>
	(engine ??= startEngine({ assets, base }));
