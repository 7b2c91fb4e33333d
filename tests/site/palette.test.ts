import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage, type Watched } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

let watched: Watched | undefined;

async function opened(path = '/', options = {}) {
	watched = await watchedPage(browser, base, {
		viewport: { width: 1440, height: 900 },
		...options
	});
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched.page;
}

afterEach(async () => {
	expect(watched?.complaints).toEqual([]);
	await watched?.context.close();
});

const field = (page: Page) => page.getByRole('combobox', { name: /单位名称/ });
const chosen = (page: Page) =>
	field(page).evaluate(
		(input) =>
			document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? ''
	);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim());

describe('the palette', () => {
	test('opens by keys over any page, finds a unit by initials and goes there by Enter', async () => {
		const page = await opened('/scores/');
		await page.keyboard.press('Control+k');
		await field(page).waitFor();
		await page.keyboard.type('cjzgsl');
		await expect.poll(() => chosen(page)).toContain('昌吉回族自治州工商业联合会');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/units/652300-gsl/');
		expect(await field(page).isVisible()).toBe(false);
	});

	test('takes what is typed before its code has come', async () => {
		const page = await opened('/scores/');
		await page.route('**/_app/immutable/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			await route.continue();
		});
		await page.keyboard.press('Control+k');
		await page.keyboard.type('cjzgsl');
		await expect.poll(() => chosen(page)).toContain('昌吉回族自治州工商业联合会');
	});

	test('moves by arrows around the list, and a metric keeps the filters in force', async () => {
		const page = await opened('/structure/?year=2024&of=economic');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('zc');
		await expect.poll(() => chosen(page)).not.toBe('');
		const first = await chosen(page);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowDown');
		expect(await chosen(page)).toBe(first);
		await field(page).fill('预算执行率');
		await expect.poll(() => chosen(page)).toContain('对比各单位');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/compare/?metric=execution_rate&year=2024');
	});

	test('gives the focus back on Escape, also from a field, and opens a second time at once', async () => {
		const page = await opened('/units/');
		const search = page.getByRole('searchbox').first();
		await search.focus();
		for (let time = 0; time < 2; time++) {
			await page.keyboard.press('Control+k');
			await field(page).waitFor();
			await page.keyboard.press('Escape');
			await field(page).waitFor({ state: 'hidden' });
			expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
		}
		const open = await page.evaluate(async () => {
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
			await new Promise((done) => setTimeout(done));
			return document.querySelector('dialog[aria-label="查找"][open]') !== null;
		});
		expect(open).toBe(true);
	});

	test('leaves a word that is being composed alone', async () => {
		const page = await opened();
		await page.keyboard.press('Control+k');
		await field(page).waitFor();
		const cdp = await page.context().newCDPSession(page);
		await cdp.send('Input.imeSetComposition', {
			text: 'chang ji',
			selectionStart: 8,
			selectionEnd: 8
		});
		await page.waitForTimeout(200);
		expect(await page.getByRole('option', { name: /总览/ }).count()).toBe(1);
		await cdp.send('Input.insertText', { text: '昌吉' });
		await expect.poll(() => chosen(page)).toContain('昌吉');
	});

	test('does what the page offers: an action of a figure, and 演示', async () => {
		const page = await opened('/compare/');
		await page.getByRole('button', { name: /查找/ }).first().click();
		await field(page).fill('下载');
		await expect.poll(() => chosen(page)).toContain('下载表');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		expect(await focused(page)).toContain('查找');
		await page.keyboard.press('Control+k');
		await field(page).fill('演示');
		await expect.poll(() => chosen(page)).toContain('演示');
		await page.keyboard.press('Enter');
		await page.locator('dialog.presentation[open]').waitFor();
	});

	test('lists pages and actions where its list cannot be had, says so and tries again', async () => {
		const page = await opened('/methods/');
		let missing = true;
		await page.route('**/palette.json', (route) =>
			missing ? route.fulfill({ status: 200, body: '<p>登录</p>' }) : route.fallback()
		);
		await page.keyboard.press('Control+k');
		await page.getByText('名单未能取得').waitFor();
		expect(await page.getByRole('option', { name: /三公经费/ }).count()).toBe(1);
		missing = false;
		await page.getByRole('button', { name: '重试' }).click();
		await field(page).fill('预算执行');
		await expect.poll(() => chosen(page)).toContain('预算执行率');
	});

	test('opens a card of 口径 on its own page', async () => {
		const page = await opened('/methods/');
		await page.keyboard.press('Control+k');
		await field(page).fill('口径 自评总分');
		await expect.poll(() => chosen(page)).toContain('公式与依据');
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toBe('#score_total');
	});

	test('fits a phone', async () => {
		const page = await opened('/', { viewport: { width: 390, height: 844 } });
		await page.getByRole('button', { name: /查找/ }).first().click();
		await field(page).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

test('? lists the keys in force on the page, but not while something is written', async () => {
	const page = await opened('/compare/');
	await page.getByRole('button', { name: '演示' }).focus();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: '快捷键' });
	await dialog.waitFor();
	const listed = await dialog.innerText();
	expect(listed).toContain('逐图演示');
	expect(listed).toContain('看这个数的出处');
	expect(listed).not.toContain('接受');
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	expect(await focused(page)).toBe('演示');
	await page.keyboard.press('Control+k');
	await field(page).waitFor();
	await page.keyboard.type('?');
	expect(await field(page).inputValue()).toBe('?');
	expect(await dialog.isVisible()).toBe(false);
});
