import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from '../../browser/chromium';
import { serveHarness, type MakeSnapshot, type Site } from './site';

/** What a browser test of the engine works with; fresh page and context for each test. */
export interface Fixture {
	readonly site: Site;
	readonly context: BrowserContext;
	readonly page: Page;
	/** Everything the page wrote to its console. */
	readonly complaints: readonly string[];
	open(): Promise<unknown>;
}

/** The one row of `SELECT value FROM amount WHERE id = 1`. */
export const answered = [{ value: '340.93' }];

/** Asks for the first amount: the shortest proof that the engine answers. */
export const firstAmount = (page: Page) =>
	page.evaluate(() =>
		window.harness.engine.query({ sql: 'SELECT value FROM amount WHERE id = ?', params: [1] })
	);

/** Serves the harness, by default with the small snapshot, and opens a page for each test of the file. */
export function usePage(make?: MakeSnapshot): Fixture {
	let site: Site;
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;
	let complaints: string[];

	beforeAll(async () => {
		[site, browser] = await Promise.all([serveHarness(make), launch()]);
	});
	afterAll(async () => {
		await browser?.close();
		await site?.close();
	});
	beforeEach(async () => {
		context = await browser.newContext();
		page = await context.newPage();
		complaints = [];
		page.on('console', (message) => complaints.push(message.text()));
	});
	afterEach(() => context.close());

	return {
		get site() {
			return site;
		},
		get context() {
			return context;
		},
		get page() {
			return page;
		},
		get complaints() {
			return complaints;
		},
		open: () => page.goto(site.url)
	};
}
