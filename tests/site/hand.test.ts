import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { comparison, expectFigures } from '../support/comparison';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* What pointer and keyboard do on `/compare/`. */

const base = await serveSite();
const browser = await browserOf();
const viewOf = await comparison();

/** Where everything stands that a chart could push, in pixels. */
const places = (page: Page) =>
	page
		.locator('main figure, main figure figcaption, main figure .plot, footer')
		.evaluateAll((nodes) =>
			nodes.map((node) => {
				const { x, y, width, height } = node.getBoundingClientRect();
				return [x, y + scrollY, width, height].map(Math.round);
			})
		);

declare global {
	interface Window {
		/** Sum of the layout shifts so far. */
		shifts: number;
	}
}

test.each([1280, 390])(
	'hovering a chart puts the live chart in the place of its picture, %i px wide',
	async (width) => {
		const { page, context, complaints } = await watchedPage(browser, base, {
			viewport: { width, height: 900 }
		});
		await page.addInitScript(() => {
			// Nothing is loaded on idle: the pointer alone is asked.
			window.requestIdleCallback = () => 0;
			window.shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					window.shifts += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${base}/compare/`);
		await hydrated(page);
		const plot = page.locator('main .plot').first();
		await plot.scrollIntoViewIfNeeded();
		const picture = plot.locator('.picture svg:visible');
		const before = { places: await places(page), picture: await picture.boundingBox() };
		expect(await plot.locator('.live svg').count()).toBe(0);
		await plot.hover();
		const live = plot.locator('.live svg');
		await live.waitFor();
		await page.waitForTimeout(300);
		expect(await places(page)).toEqual(before.places);
		expect(await picture.count()).toBe(0);
		const { height } = (await live.boundingBox()) ?? { height: 0 };
		expect(Math.abs(height - (before.picture?.height ?? 0))).toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.001);
		expect(complaints).toEqual([]);
		await context.close();
	}
);

test('a filter is chosen by keyboard alone, and Escape returns to it', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	const focused = () =>
		page.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, '') ?? '');
	for (let i = 0; i < 40 && !(await focused()).startsWith('年度'); i++)
		await page.keyboard.press('Tab');
	const chip = page.getByRole('button', { name: /^年度\s/ });
	await page.keyboard.press('Enter');
	expect(await chip.getAttribute('aria-expanded')).toBe('true');
	const option = page.getByRole('checkbox', { name: '2024' });
	for (let i = 0; i < 10 && !(await option.evaluate((node) => node.matches(':focus'))); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expectFigures(page, await viewOf('?year=2024'));
	await expect.poll(() => new URL(page.url()).search).toBe('?year=2024');
	expect(await option.evaluate((node) => node.matches(':focus'))).toBe(true);
	await page.keyboard.press('Escape');
	expect(await chip.getAttribute('aria-expanded')).toBe('false');
	expect(await chip.evaluate((node) => node.matches(':focus'))).toBe(true);
	await context.close();
});
