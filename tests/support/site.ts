import type { Browser } from 'playwright';
import { afterAll } from 'vitest';
import { launch } from '../browser/chromium';
import { listen, type Serving } from './built';

export { built, pages } from './built';
export { hydrated, watchedPage, type Watched } from './watched';

/** The address of the built site, served as an intranet would until the test file ends. */
export async function serveSite(serving: Serving = {}): Promise<string> {
	const { url, close } = await listen(serving);
	afterAll(close);
	return url;
}

/** One browser a test file. */
export async function browserOf(): Promise<Browser> {
	const browser = await launch();
	afterAll(() => browser.close());
	return browser;
}
