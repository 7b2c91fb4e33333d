import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Filters that leave no unit, in a real browser: the nearest condition stands in place of figures. */

const base = await serveSite({ under: '/intranet' });
const browser = await browserOf();

test.each([
	['/', '?region=510000&year=2024', '年度改为2023年（1个单位）'],
	['/compare/', '?region=440000&year=2023', '不限地区'],
	['/structure/', '?type=gsl&region=320000', '不限地区'],
	['/sangong/', '?type=gsl&region=320000&level=', '不限地区'],
	['/scores/', '?region=320000', '不限地区'],
	['/findings/', '?type=gsl&region=320000', '不限地区'],
	['/data/', '?type=gsl&region=320000', '不限地区']
])('%s%s leads to a view that has figures', async (path, search, words) => {
	const { page, context, complaints } = await watchedPage(browser, base);
	await page.goto(base + path + search);
	await hydrated(page);
	const way = page.getByRole('button', { name: words });
	await way.waitFor({ timeout: 60_000 });
	expect(await page.locator('main figure').count()).toBe(0);
	expect(await page.getByText('最近的有数据条件').isVisible()).toBe(true);
	await way.focus();
	await page.keyboard.press('Enter');
	await page.locator('main figure').first().waitFor();
	expect(await way.count()).toBe(0);
	await expect.poll(() => new URL(page.url()).search).not.toBe(search);
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
	expect(complaints).toEqual([]);
	await context.close();
});
