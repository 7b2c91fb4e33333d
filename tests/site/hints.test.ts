import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

test('one hint at a time, dismissed for good, never on paper nor over a presentation', async () => {
	const { page, context, complaints } = await watchedPage(browser, base);
	const go = async (path: string) => {
		await page.goto(base + path);
		await hydrated(page);
	};
	const hint = page.getByRole('complementary', { name: '提示' });
	await go('/compare/');
	await hint.getByText('点任一数字').waitFor();
	expect(await hint.count()).toBe(1);
	await page.emulateMedia({ media: 'print' });
	expect(await hint.isVisible()).toBe(false);
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('p');
	const show = page.locator('dialog.presentation[open]');
	await show.waitFor();
	const covered = await page.locator('aside[aria-label="提示"]').evaluate((line) => {
		const { left, top } = line.getBoundingClientRect();
		return !line.contains(document.elementFromPoint(left + 4, top + 4));
	});
	expect(covered).toBe(true);
	await page.keyboard.press('Escape');
	await show.waitFor({ state: 'hidden' });
	await hint.getByRole('button', { name: '知道了' }).click();
	await hint.waitFor({ state: 'hidden' });
	await go('/compare/');
	await hint.getByText('Ctrl K').waitFor();
	await hint.getByRole('button', { name: '知道了' }).click();
	await go('/compare/');
	await hint.getByText('快捷键').waitFor();
	await hint.getByRole('button', { name: '知道了' }).click();
	await go('/');
	await page.waitForTimeout(1500);
	expect(await hint.count()).toBe(0);
	expect(complaints).toEqual([]);
	await context.close();
});

test('on a desk the hint moves nothing when it goes, and has its own place at the end of the page', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	const places = () =>
		page
			.locator('header, main, main figure, main figcaption')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
	const hint = page.getByRole('complementary', { name: '提示' });
	await hint.waitFor();
	const seen = await places();
	await page.evaluate(() => scrollTo(0, 1e6));
	const [main, line] = await page.evaluate(() =>
		['main', 'aside[aria-label="提示"]'].map((one) =>
			document.querySelector(one)?.getBoundingClientRect().toJSON()
		)
	);
	expect(line.top).toBeGreaterThanOrEqual(main.bottom);
	await page.evaluate(() => scrollTo(0, 0));
	await hint.getByRole('button', { name: '知道了' }).click();
	await hint.waitFor({ state: 'hidden' });
	expect(await places()).toEqual(seen);
	await context.close();
});

test.each([
	['a phone', 390, 844],
	['a phone on its side', 844, 390],
	['a tablet', 820, 1180]
])('on %s the hint covers nothing', async (_, width, height) => {
	const { page, context } = await watchedPage(browser, base, { viewport: { width, height } });
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	const hint = page.getByRole('complementary', { name: '提示' });
	await hint.waitFor();
	for (const y of [0, 1e6]) {
		await page.evaluate((y) => scrollTo(0, y), y);
		const [above, line, below] = await page.evaluate(() =>
			['main', 'aside[aria-label="提示"]', 'main ~ footer'].map((one) =>
				document.querySelector(one)?.getBoundingClientRect().toJSON()
			)
		);
		expect(line.top).toBeGreaterThanOrEqual(above.bottom);
		expect(line.bottom).toBeLessThanOrEqual(below.top);
	}
	await hint.getByRole('button', { name: '知道了' }).click();
	await hint.waitFor({ state: 'hidden' });
	await context.close();
});
