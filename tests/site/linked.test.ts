import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Tables that are sorted, and figures that point at the same unit. */

const base = await serveSite();
const browser = await browserOf();
let page: Page;

beforeAll(async () => {
	({ page } = await watchedPage(browser, base));
	await page.goto(`${base}/compare/?tables=rank`);
	await hydrated(page);
});

const figure = (id: string) => page.locator(`figure[aria-labelledby="${id}-title"]`);
const row = (unit: string) => figure('rank').locator(`tr[data-unit="${unit}"]`);

/** The words of a live chart in the accent colour. */
const accented = (id: string) =>
	figure(id)
		.locator('.live svg text[fill="var(--accent)"]')
		.evaluateAll((words) => words.map((word) => word.textContent));

test('a unit pointed at in a table stands out in every other figure, and no longer when left', async () => {
	await figure('denominators').scrollIntoViewIfNeeded();
	await figure('denominators').locator('.plot').hover();
	await expect.poll(() => figure('denominators').locator('.live svg').count()).toBe(1);
	await row('652300-gsl').hover();
	await expect.poll(() => accented('denominators')).toContain('昌吉州工商联');
	expect(await row('652300-gsl').getAttribute('class')).toContain('linked');
	await page.getByRole('heading', { name: '对比' }).hover();
	await expect.poll(() => accented('denominators')).toEqual([]);
});

test('so does one that the keyboard stands on', async () => {
	await row('110105-gsl').locator('a').first().focus();
	await expect.poll(() => accented('denominators')).toContain('北京朝阳区工商联');
	await page.locator('main').click({ position: { x: 2, y: 2 } });
});

describe('a table', () => {
	const values = () =>
		figure('rank')
			.locator('tbody:last-of-type tr:not(.group) td:nth-child(3)')
			.evaluateAll((cells) =>
				cells.map((cell) => cell.querySelector('.figure, .absent')?.textContent.trim())
			);
	const header = () => figure('rank').locator('thead th', { hasText: '预算执行率' });

	test('is sorted by a column from the keyboard, each level by itself, absent ones last', async () => {
		await header().getByRole('button').focus();
		await page.keyboard.press('Enter');
		expect(await header().getAttribute('aria-sort')).toBe('descending');
		const down = await values();
		await page.keyboard.press('Enter');
		expect(await header().getAttribute('aria-sort')).toBe('ascending');
		expect((await values()).slice(0, 2)).toEqual(down.slice(0, 2).reverse());
		expect((await values()).slice(2)).toEqual(down.slice(2));
		await page.keyboard.press('Enter');
		expect(await header().getAttribute('aria-sort')).toBeNull();
	});
});

test('the line of a median is pointed at, and opens', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/?type=&metric=expenditure&view=distribution`);
	await hydrated(page);
	const plot = page.locator('figure .plot').first();
	await plot.hover();
	await plot.locator('.live svg').waitFor();
	// Of three that are not painted, one a quartile.
	const strip = await plot.locator('.live svg path[fill-opacity="0"]').nth(1).boundingBox();
	if (!strip) throw new Error('no median');
	const at = [strip.x + strip.width / 2, strip.y + 3] as const;
	await page.mouse.move(...at);
	const tip = plot.locator('.live > div').last();
	await expect.poll(() => tip.innerText()).toBe('县级（6个单位）\n中位数\n230.01');
	await page.mouse.click(...at);
	await expect
		.poll(() => page.locator('dialog[open] h2').innerText(), { timeout: 20_000 })
		.toContain('中位数');
	await context.close();
});
