import type { Browser, BrowserContext, Page } from 'playwright';

/** What went wrong on a page: errors, CSP violations, and requests that left the site. */
export interface Watched {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly complaints: string[];
	readonly requested: string[];
}

/** A page that may ask nothing but `origin`; everything else is blocked and noted. */
export async function watchedPage(
	browser: Browser,
	base: string,
	options: Parameters<Browser['newContext']>[0] = {}
): Promise<Watched> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const complaints: string[] = [];
	const requested: string[] = [];
	const { origin } = new URL(base);
	await context.route('**/*', (route) => {
		const url = route.request().url();
		requested.push(url);
		if (url.startsWith(origin) || url.startsWith('blob:') || url.startsWith('data:'))
			return route.continue();
		complaints.push(`foreign request: ${url}`);
		return route.abort();
	});
	page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	return { page, context, complaints, requested };
}

/** Waits until the page answers to input. */
export const hydrated = (page: Page) =>
	page.waitForSelector('html[data-hydrated]', { state: 'attached', timeout: 30_000 });
