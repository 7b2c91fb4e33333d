import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { addressOf, pages } from '../../src/lib/site';
import { inClipboard, pasted } from '../support/clipboard';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

/** Pages whose charts follow the year. */
const tour = ['/structure', '/sangong', '/compare'].flatMap((route) =>
	pages.filter((page) => page.route === route)
);

const sentences = (page: Page) => page.locator('main figure > .measure').allInnerTexts();

/** Chooses the first year that is on offer and not chosen yet, and waits for other figures. */
async function chooseYear(page: Page) {
	const before = await sentences(page);
	await page.locator('.chips').getByRole('button', { name: /^年度/ }).click();
	const year = page.locator('.panel:visible input:not(:checked):enabled').first();
	await year.click();
	await expect.poll(() => sentences(page), { timeout: 30_000 }).not.toEqual(before);
	await expect.poll(() => new URL(page.url()).search).toContain('year=');
}

test('a reader goes from page to page within the site: charts are drawn, one engine serves all', async () => {
	const { page, context, requested, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	await page.evaluate(() => (document.documentElement.dataset['same'] = 'document'));
	await chooseYear(page);
	for (const { route, label } of tour) {
		await page.locator('header').getByRole('link', { name: label, exact: true }).click();
		await page.waitForURL((url) => url.pathname === addressOf(route));
		const plots = page.locator('main .plot');
		await plots.first().waitFor();
		await expect
			.poll(() => page.locator('main .plot:has(.live svg)').count())
			.toBe(await plots.count());
		await chooseYear(page);
	}
	expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('document');
	for (const file of [/\.wasm$/, /\.duckdb$/, /manifest\.json$/])
		expect(requested.filter((url) => file.test(url))).toHaveLength(1);
	expect(complaints).toEqual([]);
	await context.close();
});

test('an engine is started when a filter is reached for; until something is chosen the page stays as it is', async () => {
	const { page, context, requested, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/scores/`);
	await hydrated(page);
	const loaded = () => requested.filter((url) => /\.(wasm|duckdb)$/.test(url)).length;
	const before = await page.locator('main').innerText();
	expect(loaded()).toBe(0);
	await page.locator('.chips').getByRole('button').first().focus();
	await expect.poll(loaded, { timeout: 30_000 }).toBe(2);
	// Its line is there while it starts and gone once it answers.
	await expect.poll(() => page.locator('.status .line').count(), { timeout: 30_000 }).toBe(0);
	await page.waitForTimeout(1000);
	expect(await page.locator('main').innerText()).toBe(before);
	expect(new URL(page.url()).search).toBe('');
	await chooseYear(page);
	expect(loaded()).toBe(2);
	expect(complaints).toEqual([]);
	await context.close();
});

test('a choice that a reader leaves before it is answered does not follow to the next page', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	await chooseYear(page);
	const year = page.locator('.panel:visible input:not(:checked):enabled').first();
	await year.evaluate((input: HTMLElement) => {
		input.click();
		document.querySelector<HTMLElement>('header a[href*="structure"]')?.click();
	});
	await page.waitForURL((url) => url.pathname === addressOf('/structure'));
	await page.waitForTimeout(1000);
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(addressOf('/structure'));
	await context.close();
});

test('figures below follow what is seen first, marked until then; in the end all stand as if the address had been opened', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/scores/`);
	await hydrated(page);
	const ids = await page
		.locator('main figure')
		.evaluateAll((all) => all.map((figure) => figure.getAttribute('aria-labelledby')));
	const marked = await page.evaluateHandle(() => {
		const ids = new Set<string | null>();
		new MutationObserver(() => {
			for (const figure of document.querySelectorAll('main figure[aria-busy="true"]'))
				ids.add(figure.getAttribute('aria-labelledby'));
		}).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
		return ids;
	});
	await chooseYear(page);
	await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
	expect(await marked.evaluate((ids) => [...ids])).toEqual(ids.slice(1));
	const followed = await sentences(page);
	await page.goto(page.url());
	await hydrated(page);
	await page.waitForSelector('html:not(.asking)', { state: 'attached' });
	expect(await sentences(page)).toEqual(followed);
	await context.close();
});

test('a figure that is taken away before its own has followed waits for it', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/scores/`);
	await hydrated(page);
	const copy = '#parts-title ~ * [aria-label^="复制"]';
	const before = await pasted(page, copy);
	await page.evaluate(() => {
		new MutationObserver((_, observer) => {
			const stale = document.querySelector('main figure[aria-busy="true"]');
			if (!stale) return;
			observer.disconnect();
			stale.querySelector<HTMLElement>('button[aria-label^="复制"]')?.click();
		}).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
	});
	await chooseYear(page);
	await expect.poll(() => inClipboard(page)).not.toBe(before);
	const taken = await inClipboard(page);
	expect(taken).toBe(await pasted(page, copy));
	await context.close();
});
