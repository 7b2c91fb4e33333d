import { describe, expect, test } from 'vitest';
import { browserOf, hydrated, pages, serveSite, watchedPage } from '../support/site';

const browser = await browserOf();
const root = await serveSite();
const under = await serveSite({ under: '/intranet/jiheng' });

/** What the server says of a link; most stand on every page. */
function statusOf(link: string): Promise<number> {
	const status = statuses.get(link) ?? askStatus(link);
	statuses.set(link, status);
	return status;
}

const statuses = new Map<string, Promise<number>>();

async function askStatus(link: string): Promise<number> {
	const { status, body } = await fetch(link.replace('intranet.test', '127.0.0.1'));
	await body?.cancel();
	return status;
}

describe('without JavaScript', () => {
	test.each(pages())('%s has its heading, figures and working links', async (path) => {
		const { page, context, complaints } = await watchedPage(browser, root, {
			javaScriptEnabled: false
		});
		await page.goto(root + path);
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.locator('html').innerText()).not.toMatch(/undefined|NaN|\[object/);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
		for (const link of new Set(
			links.filter((href) => href.startsWith(root)).map((href) => href.split('#')[0] ?? '')
		))
			expect(await statusOf(link), link).toBe(200);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('a page of figures shows them in text and in pictures', async () => {
		const { page, context } = await watchedPage(browser, root, { javaScriptEnabled: false });
		await page.goto(`${root}/compare/`);
		expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
		expect(await page.locator('main').innerText()).toContain('98.19%');
		expect(await page.locator('figure table').first().isVisible()).toBe(true);
		await context.close();
	});
});

describe.each([
	['at the root', root],
	['under a sub-path', under]
])('over plain HTTP on a host that is not localhost, %s', (_, base) => {
	test.each(pages())(
		'%s loads, keeps the content security policy and asks nobody else',
		async (path) => {
			const { page, context, complaints } = await watchedPage(browser, base);
			await page.goto(base + path);
			await hydrated(page);
			expect(complaints).toEqual([]);
			await context.close();
		}
	);
});
