import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { comparison, expectFigures } from '../support/comparison';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';
import { plainText } from '../../src/lib/views/prose';

/* The address is the view. */

const base = await serveSite();
const browser = await browserOf();
const viewOf = await comparison();
const link = '?year=2024&budget=initial';

async function opened(search: string) {
	const watched = await watchedPage(browser, base);
	await watched.page.goto(`${base}/compare/${search}`);
	await hydrated(watched.page);
	return watched;
}

const searchOf = (page: Page) => new URL(page.url()).search;

async function chooseYear(page: Page, label: string) {
	await page.getByRole('button', { name: /^年度/ }).click();
	await page.getByRole('checkbox', { name: label }).check();
	await page.keyboard.press('Escape');
}

describe('a selection is an address', () => {
	test('choosing writes it, going back takes it away, and the default is no part of it', async () => {
		const { page, context, complaints } = await opened('');
		await expectFigures(page, await viewOf(''));
		await chooseYear(page, '2024');
		await expectFigures(page, await viewOf('?year=2024'));
		await expect.poll(() => searchOf(page)).toBe('?year=2024');
		await page
			.getByRole('radio', { name: /^年初预算/ })
			.first()
			.check({ force: true });
		await expectFigures(page, await viewOf(link));
		await expect.poll(() => searchOf(page)).toBe(link);
		await page.goBack();
		await expectFigures(page, await viewOf('?year=2024'));
		await page.goBack();
		await expectFigures(page, await viewOf(''));
		expect(searchOf(page)).toBe('');
		await page.goForward();
		await expectFigures(page, await viewOf('?year=2024'));
		await page.getByRole('button', { name: '恢复默认' }).first().click();
		await expectFigures(page, await viewOf(''));
		expect(searchOf(page)).toBe('');
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('a figure shown as a table stays one: reload, link and a further choice keep it', async () => {
		const { page, context, requested } = await opened('');
		const table = page.locator('#rank-title').locator('xpath=ancestor::figure').locator('table');
		await page.getByRole('radio', { name: '表' }).first().check({ force: true });
		await table.waitFor({ state: 'visible' });
		expect(searchOf(page)).toBe('?tables=rank');
		await page.reload();
		await hydrated(page);
		await table.waitFor({ state: 'visible' });
		expect(requested.filter((url) => url.endsWith('.wasm'))).toEqual([]);
		await page
			.getByRole('radio', { name: /^年初预算/ })
			.first()
			.check({ force: true });
		await page.waitForURL((url) => url.search === '?budget=initial&tables=rank');
		await page.getByText('94.93%').first().waitFor({ state: 'attached' });
		expect(await table.isVisible()).toBe(true);
		await context.close();
	});

	test('the order of a table and the words of its rows are in it: whoever opens it sees the same rows', async () => {
		const rowsOf = (page: Page) =>
			page
				.locator('figure[aria-labelledby="records-title"] tbody tr:not(.group) th')
				.allInnerTexts();
		const first = await watchedPage(browser, base);
		await first.page.goto(`${base}/units/652300-gsl/`);
		await hydrated(first.page);
		const figure = first.page.locator('figure[aria-labelledby="records-title"]');
		const all = await rowsOf(first.page);
		await figure.getByRole('columnheader', { name: '项目' }).getByRole('button').click();
		await expect.poll(() => rowsOf(first.page)).not.toEqual(all);
		await figure.getByRole('searchbox').fill('收入 决算');
		await expect.poll(() => searchOf(first.page)).toContain('&words=records:');
		const rows = await rowsOf(first.page);
		expect(rows.length).toBeGreaterThan(2);
		expect(rows.length).toBeLessThan(all.length);
		expect(searchOf(first.page)).toContain('?order=records:');
		const { page, context, complaints } = await watchedPage(browser, base);
		await page.goto(first.page.url());
		await expect.poll(() => rowsOf(page), { timeout: 30_000 }).toEqual(rows);
		await page.reload();
		await expect.poll(() => rowsOf(page), { timeout: 30_000 }).toEqual(rows);
		expect(complaints).toEqual([]);
		await Promise.all([context.close(), first.context.close()]);
	});

	test('reloading it and opening it elsewhere restore the view', async () => {
		const { page, context } = await opened(link);
		await expectFigures(page, await viewOf(link));
		await page.reload();
		await expectFigures(page, await viewOf(link));
		const elsewhere = await opened(searchOf(page));
		await expectFigures(elsewhere.page, await viewOf(link));
		await Promise.all([context.close(), elsewhere.context.close()]);
	});
});

declare global {
	interface Window {
		/** Every sentence of a figure that any frame showed. */
		shown: Set<string>;
	}
}

describe('a link with filters', () => {
	test('never shows default figures as the answer, however long the engine takes', async () => {
		const { page, context } = await watchedPage(browser, base);
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await context.route('**/*.wasm', async (route) => {
			await held;
			await route.continue();
		});
		await page.addInitScript(() => {
			window.shown = new Set();
			const look = () => {
				for (const node of document.querySelectorAll('main figure > .measure'))
					if (node.checkVisibility({ visibilityProperty: true })) {
						const bare = node.cloneNode(true) as Element;
						for (const tags of bare.querySelectorAll('.tags')) tags.remove();
						window.shown.add(bare.textContent);
					}
				requestAnimationFrame(look);
			};
			look();
		});
		await page.goto(`${base}/compare/${link}`);
		await hydrated(page);
		await page.getByText('正在按链接计算').waitFor();
		expect(await page.locator('main figure > .measure:visible').count()).toBe(0);
		expect(await page.locator('main figure svg:visible').count()).toBe(0);
		release();
		const view = await viewOf(link);
		await expectFigures(page, view);
		await expect
			.poll(() => page.evaluate(() => [...window.shown]))
			.toEqual(view.figures.map(({ sentence }) => plainText(sentence)));
		expect(await page.getByText('正在按链接计算').isVisible()).toBe(false);
		await context.close();
	});

	test.each([
		['?unit=650199-gsl', '网址中的单位代码“650199-gsl”不在本库', ''],
		['?unit=650199-gsl&year=2023', '网址中的单位代码“650199-gsl”不在本库', '?year=2023'],
		['?year=20x3', '网址中的年度“20x3”不在本库', ''],
		['?year=2023,20x3&metric=wealth', '“wealth”不在本库', '?year=2023']
	])('%s names what is unknown, and the rest stands', async (search, notice, rest) => {
		const { page, context, complaints } = await opened(search);
		await page.getByText(notice).waitFor();
		await expectFigures(page, await viewOf(rest));
		expect(complaints).toEqual([]);
		await context.close();
	});
});
