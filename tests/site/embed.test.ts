import { afterEach, describe, expect, test } from 'vitest';
import { pasted } from '../support/clipboard';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* A figure by itself, as other pages show it. */

const base = await serveSite();
const browser = await browserOf();
const contexts: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

async function open(path: string, width = 900) {
	const watched = await watchedPage(browser, base, { viewport: { width, height: 700 } });
	contexts.push(watched.context);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

test('stands alone with its title, unit, source and the way back, without the engine', async () => {
	const { page, complaints, requested } = await open('/compare/?embed=1&only=denominators');
	const seen = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((node) => node.checkVisibility({ visibilityProperty: true }))
			.filter((node) => node.closest('figure.shown') === null && node.innerText.trim() !== '')
			.map((node) => node.tagName)
	);
	expect(seen).toEqual([]);
	const figure = page.locator('figure.shown');
	expect(await figure.getAttribute('aria-labelledby')).toBe('denominators-title');
	const words = await figure.innerText();
	expect(words).toMatch(/单位：\S*%.*来源：\d+份报告 · 数据版本 [0-9a-f]{12}/s);
	expect(await figure.locator('h3').isVisible()).toBe(true);
	const back = figure.getByRole('link', { name: '在绩衡中查看这一视图' });
	expect(await back.getAttribute('href')).toBe('/compare/');
	expect(requested.filter((url) => /\.(wasm|duckdb)/.test(url))).toEqual([]);
	expect(complaints).toEqual([]);
});

test('is the first figure of the page where none is named, of the view that the address asks for', async () => {
	const { page } = await open('/compare/?metric=sangong&type=&embed=1');
	await expect.poll(() => page.locator('html.asking').count(), { timeout: 60_000 }).toBe(0);
	expect(await page.locator('figure.shown').count()).toBe(1);
	expect(await page.locator('figure.shown h3').innerText()).toContain('三公');
	expect(
		await page.locator('figure.shown a', { hasText: '在绩衡中查看' }).getAttribute('href')
	).toBe('/compare/?metric=sangong&type=');
});

test('shows nothing of the page before the script stands', async () => {
	const { page, context } = await watchedPage(browser, base);
	contexts.push(context);
	await context.route(/_app\/immutable\/.*\.js$/, (route) => route.abort());
	await page.goto(`${base}/compare/?embed=1&only=rank`);
	const figure = page.locator('main figure.shown');
	expect(await figure.isVisible()).toBe(true);
	expect(await figure.locator('svg').first().isVisible()).toBe(true);
	expect(await page.locator('h1').isVisible()).toBe(false);
	expect(await page.locator('nav').first().isVisible()).toBe(false);
});

test('is named where the view has none such', async () => {
	const { page } = await open('/compare/?embed=1&only=gone');
	expect(await page.locator('.embed-missing').innerText()).toContain('“gone”不在这一视图中');
});

/** A page of another server with this code on it, opened at the width of a phone. */
async function another(code: string) {
	const url = await serveSite({
		intercept(_, response) {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(`<!doctype html><title>另一网站</title><p>见下图。</p>${code}`);
			return true;
		}
	});
	const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
	contexts.push(context);
	return { page: await context.newPage(), url };
}

describe('the code for another page', () => {
	test('is copied from the menu of the figure, and shows it there at 360 px', async () => {
		const { page } = await open('/compare/');
		const title = await page.locator('#rank-title').innerText();
		const acts = page.locator('figure[aria-labelledby="rank-title"]');
		await acts.locator('button[aria-label^="下载"]').click();
		const code = await pasted(
			page,
			'figure[aria-labelledby="rank-title"] [role=menuitem]:has-text("嵌入")'
		);
		expect(code).toContain(`src="${base}/compare/?embed=1&amp;only=rank"`);
		const { page: host, url } = await another(code);
		await host.goto(url);
		const frame = host.frameLocator('iframe');
		await frame.locator('html[data-hydrated]').waitFor({ state: 'attached', timeout: 60_000 });
		const figure = frame.locator('figure.shown');
		expect((await figure.locator('h3').innerText()).replace(/\s/g, '')).toBe(
			title.replace(/\s/g, '')
		);
		expect(await figure.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
		expect(new URL(url).origin).not.toBe(base);
	});
});
