import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { built } from './built';
import { hydrated, watchedPage } from './watched';

declare global {
	interface Window {
		/** When the page began to answer to input, in ms since navigation. */
		hydratedAt: number;
	}
}

/** gzip bytes of every file requested from navigation until the page answers to input. */
export async function firstLoad(
	browser: Browser,
	base: string,
	path: string
): Promise<{ bytes: number; files: readonly string[] }> {
	const { page, context } = await watchedPage(browser, base);
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!('hydrated' in document.documentElement.dataset)) return;
			window.hydratedAt = performance.now();
			observer.disconnect();
		}).observe(document, { attributes: true, childList: true, subtree: true });
	});
	await page.goto(base + path);
	await hydrated(page);
	// What was asked for is on the record once it has arrived; what idle time loads comes later and is not counted.
	await page.waitForLoadState('networkidle');
	const urls = await page.evaluate(() =>
		performance
			.getEntries()
			.filter(({ entryType }) => entryType === 'navigation' || entryType === 'resource')
			.filter(({ startTime }) => startTime <= window.hydratedAt)
			.map(({ name }) => name)
	);
	await context.close();
	const files = [...new Set(urls.map((url) => decodeURI(new URL(url).pathname)))];
	const sizes = files.map(
		(file) =>
			gzipSync(readFileSync(join(built, file.endsWith('/') ? `${file}index.html` : file))).length
	);
	return { bytes: sizes.reduce((sum, size) => sum + size, 0), files };
}
