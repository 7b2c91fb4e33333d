import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Units are gathered on any page and compared together. */

const base = await serveSite();
const browser = await browserOf();

test('gathered from the list, a unit page and the drawer; taken back; compared', async () => {
	const { page, complaints } = await watchedPage(browser, base);
	const go = async (path: string) => {
		await page.goto(base + path);
		await hydrated(page);
	};
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	const bar = page.getByRole('complementary', { name: '待对比单位' });
	const expectCount = (n: number) =>
		expect.poll(() => bar.getByRole('status').innerText()).toBe(`待对比：${n}个单位`);

	await go('/units/');
	expect(await bar.count()).toBe(0);
	await button('加入对比：昌吉州工商联').click();
	await button('加入对比：新余渝水区工商联').click();
	await expectCount(2);
	await button('移出对比：新余渝水区工商联').click();
	await expectCount(1);
	await bar.getByRole('button', { name: '撤销' }).click();
	await expectCount(2);

	await go('/units/510904-gsl/');
	await expectCount(2);
	await page
		.locator('.page-head')
		.getByRole('button', { name: '加入对比：遂宁安居区工商联' })
		.click();
	await expectCount(3);

	await go('/units/110105-gsl/');
	await page.locator('main table a').first().click();
	await page.locator('dialog').getByRole('button', { name: '加入对比：北京朝阳区工商联' }).click();
	await expectCount(4);
	await page.keyboard.press('Escape');
	await bar.getByRole('link', { name: '去对比' }).click();
	await page.waitForURL('**/compare/**');
	expect(new URL(page.url()).search).toBe(
		'?type=&unit=110105-gsl,360502-gsl,510904-gsl,652300-gsl'
	);
	await expect
		.poll(() => page.locator('main h3').first().innerText(), { timeout: 30_000 })
		.toMatch(/预算执行率/);
	expect(await bar.count()).toBe(0);
	expect(complaints).toEqual([]);
}, 120_000);

test('can be emptied, and without a script nothing of it is there', async () => {
	const { page, context } = await watchedPage(browser, base);
	await page.goto(`${base}/units/652300-gsl/`);
	await hydrated(page);
	await page.getByRole('button', { name: '加入对比：昌吉州工商联' }).first().click();
	await page.getByRole('button', { name: '清空' }).click();
	await page.reload();
	await hydrated(page);
	expect(await page.getByText('待对比').count()).toBe(0);
	await context.close();
	const still = await watchedPage(browser, base, { javaScriptEnabled: false });
	await still.page.goto(`${base}/units/652300-gsl/`);
	expect(await still.page.getByText('加入对比').isVisible()).toBe(false);
});
