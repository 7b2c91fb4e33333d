import type { BrowserContext, Page, Route } from 'playwright';
import { describe, expect, test } from 'vitest';
import { comparison, expectFigures } from '../support/comparison';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* The engine is missing: the page is read on, and says what is missing and what to do. */

const base = await serveSite();
const browser = await browserOf();
const viewOf = await comparison();
const unanswered = '以下为默认视图，链接中的筛选未生效';
const link = '?year=2024&budget=initial';

type Answer = Parameters<Route['fulfill']>[0];

const faults: readonly (readonly [string, string, Answer, RegExp])[] = [
	['a missing wasm', '**/*.wasm', { status: 404 }, /计算引擎文件未能取得（404.*请管理员/],
	[
		'a login page for the wasm',
		'**/*.wasm',
		{ contentType: 'text/html', body: '<p>登录</p>' },
		/内容不对（.*text\/html.*请管理员/
	],
	['a corrupted snapshot', '**/*.duckdb', { body: 'DUCK' }, /校验不符.*请强制刷新后重试/],
	['a missing snapshot', '**/*.duckdb', { status: 404 }, /数据文件未能取得（404.*请管理员/]
];

async function opened(search: string, prepare: (context: BrowserContext) => Promise<unknown>) {
	const watched = await watchedPage(browser, base);
	await prepare(watched.context);
	await watched.page.goto(`${base}/compare/${search}`);
	await hydrated(watched.page);
	return watched;
}

const status = (page: Page) => page.locator('.status').filter({ hasText: '计算引擎未能启动' });

/** Default figures, table and all. */
async function expectReadable(page: Page) {
	await expectFigures(page, await viewOf(''));
	expect(await page.locator('main figure svg:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('main figure > .measure').first().isVisible()).toBe(true);
	await page.locator('main figure label').filter({ hasText: '表' }).first().click();
	expect(await page.locator('main figure table').first().isVisible()).toBe(true);
}

describe('a filtered link without an engine', () => {
	test.each(faults)('%s', async (_, url, answer, says) => {
		const { page, context } = await opened(link, (context) =>
			context.route(url, (route) => route.fulfill(answer))
		);
		await page.getByText(unanswered).waitFor();
		expect(await status(page).innerText()).toMatch(says);
		await expectReadable(page);

		await context.unroute(url);
		await page.getByRole('button', { name: '重试' }).click();
		await expectFigures(page, await viewOf(link));
		expect(await page.getByText(unanswered).isVisible()).toBe(false);
		expect(await status(page).count()).toBe(0);
		await context.close();
	});

	test('a browser without WebAssembly', async () => {
		const { page, context } = await opened(link, (context) =>
			context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'))
		);
		await page.getByText(unanswered).waitFor();
		expect(await status(page).innerText()).toMatch(/没有 WebAssembly.*请改用 Chrome 或 Edge/);
		await expectReadable(page);
		await context.close();
	});

	test('going to the default view is an answer again', async () => {
		const { page, context } = await opened(link, (context) =>
			context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }))
		);
		await page.getByText(unanswered).waitFor();
		await page.getByRole('button', { name: '恢复默认' }).first().click();
		await page.getByText(unanswered).waitFor({ state: 'hidden' });
		await expectReadable(page);
		await context.close();
	});
});

test('a filter chosen without an engine leaves the figures and says that it has no effect', async () => {
	const { page, context } = await opened('', (context) =>
		context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }))
	);
	await page.getByRole('button', { name: /^年度/ }).click();
	await page.getByRole('checkbox', { name: '2024' }).check();
	await status(page).waitFor();
	expect(await status(page).innerText()).toMatch(/所选筛选未生效，可重试/);
	await expectReadable(page);
	await context.close();
});

test('a filter that is reached for without an engine says so, and starts it when asked', async () => {
	const { page, context } = await opened('', (context) =>
		context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }))
	);
	const filter = page.locator('.chips').getByRole('button', { name: /^年度/ });
	await filter.focus();
	await status(page).waitFor();
	expect(await status(page).innerText()).toMatch(
		/计算引擎文件未能取得（404.*所选筛选未生效，可重试/
	);
	await expectReadable(page);
	await context.unroute('**/*.wasm');
	await page.getByRole('button', { name: '重试' }).click();
	await status(page).waitFor({ state: 'hidden' });
	await filter.click();
	await page.getByRole('checkbox', { name: '2024' }).check();
	await expect
		.poll(() => page.locator('main figure').first().innerText(), { timeout: 30_000 })
		.toContain('2024年');
	await context.close();
});

test('a unit page that could not be written in the chosen unit says why, and tries again when asked', async () => {
	const { page, context } = await watchedPage(browser, base);
	await context.route('**/*.wasm', (route) => route.fulfill({ status: 404 }));
	await page.addInitScript(() => localStorage.setItem('money', '亿元'));
	await page.goto(`${base}/units/652300-gsl/`);
	const line = page.locator('main .money');
	const wait = { timeout: 30_000 };
	await expect.poll(() => line.innerText(), wait).toContain('未能改按亿元列示');
	await page.getByText(/计算引擎文件未能取得（404/).waitFor();
	await context.unroute('**/*.wasm');
	await page.getByRole('button', { name: '重试' }).click();
	await expect.poll(() => line.innerText(), wait).toBe('金额按亿元列示');
	expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
	await context.close();
});
