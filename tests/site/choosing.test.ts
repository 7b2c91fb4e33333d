import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* A reader picks the units of a comparison by hand. */

const base = await serveSite();
const browser = await browserOf();
let page: Page;
let complaints: readonly string[];

beforeEach(async () => {
	({ page, complaints } = await watchedPage(browser, base));
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	await page.getByRole('button', { name: /^选择单位/ }).click();
});

const query = () => new URL(page.url()).search;
const expectQuery = (search: string) => expect.poll(query, { timeout: 20_000 }).toBe(search);
const field = () => page.getByRole('searchbox', { name: '查找' });
const offered = () =>
	page
		.locator('.list label span:first-of-type')
		.evaluateAll((all) => all.map((one) => one.textContent));

test('beside the figures where there is room: the search has the focus, and what closes it gives it back', async () => {
	const rail = page.getByRole('complementary', { name: '选择单位' });
	await expect.poll(() => field().evaluate((it) => it === document.activeElement)).toBe(true);
	const edges = (it: Element) => it.getBoundingClientRect().toJSON() as DOMRect;
	const side = await rail.evaluate(edges);
	const figure = await page.locator('figure').first().evaluate(edges);
	expect(side.right).toBeLessThan(figure.left);
	expect(side.top).toBeLessThan(figure.top);
	await rail.getByRole('button', { name: '收起' }).click();
	await expect.poll(() => rail.count()).toBe(0);
	const toggle = page.getByRole('button', { name: /^选择单位/ });
	expect(await toggle.evaluate((it) => it === document.activeElement)).toBe(true);
	expect(await toggle.getAttribute('aria-expanded')).toBe('false');
});

test('in a sheet on a phone, which goes with 完成 and leaves what was chosen', async () => {
	const { page, complaints } = await watchedPage(browser, base, {
		viewport: { width: 390, height: 844 }
	});
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	await page.getByRole('button', { name: '选择单位', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: '选择单位' });
	await sheet.getByRole('searchbox', { name: '查找' }).fill('cyq');
	await sheet.getByRole('checkbox', { name: /北京朝阳区工商联/ }).check();
	await expect
		.poll(() => new URL(page.url()).search, { timeout: 20_000 })
		.toBe('?type=&unit=110105-gsl');
	await sheet.getByRole('button', { name: '完成' }).click();
	await expect.poll(() => sheet.count()).toBe(0);
	const toggle = page.getByRole('button', { name: '选择单位（已选1）' });
	expect(await toggle.evaluate((it) => it === document.activeElement)).toBe(true);
	expect(complaints).toEqual([]);
});

test('found by pinyin, ticked, taken back by Ctrl+Z and by the button', async () => {
	await field().fill('zhaoyang');
	await expect.poll(offered).toEqual([]);
	await field().fill('cjz');
	await expect.poll(offered).toEqual(['昌吉州工商联']);
	await page.getByRole('checkbox', { name: /昌吉州工商联/ }).check();
	await expectQuery('?type=&unit=652300-gsl');
	await field().fill('cyq');
	await page.getByRole('checkbox', { name: /北京朝阳区工商联/ }).check();
	await expectQuery('?type=&unit=110105-gsl,652300-gsl');
	await page.getByRole('heading', { name: '对比' }).click();
	await page.keyboard.press('Control+z');
	await expectQuery('?type=&unit=652300-gsl');
	await page.getByRole('button', { name: '撤销' }).click();
	await expectQuery('');
	expect(complaints).toEqual([]);
}, 120_000);

test('by region, with the keyboard alone: folded, unfolded, a county and a whole province', async () => {
	const line = () =>
		page.evaluate(() => document.activeElement?.querySelector('.name')?.textContent ?? '');
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	await page.getByRole('tree').waitFor();
	await page.getByRole('button', { name: /^选取这10个/ }).focus();
	await press('Tab');
	expect(await line()).toBe('北京市');
	await press('ArrowLeft', 'ArrowDown');
	expect(await line()).toBe('上海市');
	await press('ArrowRight', 'Enter');
	await expectQuery('?type=&unit=310107-shgz,310107-zrzy');
	expect(await line()).toBe('普陀区');
	await press('ArrowLeft');
	const shanghai = page.getByRole('treeitem', { name: /上海市/ });
	await expect.poll(() => shanghai.getAttribute('aria-checked')).toBe('true');
	await press('Space');
	await expectQuery('');
	await press('End');
	expect(await line()).toBe('昌吉州工商联');
	await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', ' ');
	await expectQuery('?type=&unit=650104-gsl,652300-gsl');
	expect(await line()).toBe('新疆维吾尔自治区');
	expect(complaints).toEqual([]);
}, 120_000);

test('by type and level at once', async () => {
	await page.locator('aside').getByLabel('类型').selectOption('gsl');
	await page.locator('aside').getByLabel('层级').selectOption('county');
	expect(await page.getByRole('treeitem').filter({ hasText: '工商联' }).count()).toBe(4);
	await page.getByRole('button', { name: '选取这4个' }).click();
	await expectQuery('?type=&unit=110105-gsl,360502-gsl,510904-gsl,650104-gsl');
	await page.getByRole('button', { name: '去掉这4个' }).click();
	await expectQuery('');
}, 120_000);

test('nothing is searched while a character is composed', async () => {
	await field().fill('gsl');
	await expect.poll(offered).not.toEqual([]);
	const all = await offered();
	await field().evaluate((input: HTMLInputElement) => {
		input.dispatchEvent(new CompositionEvent('compositionstart'));
		input.value = "chang'ji";
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	});
	expect(await offered()).toEqual(all);
	await field().evaluate((input: HTMLInputElement) => {
		input.value = '昌吉';
		input.dispatchEvent(new CompositionEvent('compositionend'));
	});
	await expect.poll(offered).toEqual(['昌吉州工商联']);
});

test('pasted from a sheet, its peers by rule, kept for the next visit', async () => {
	await page.getByLabel('粘贴名单').fill('序号\t名称\n1\t渝水区工商联\n2\t某某局');
	await expect
		.poll(() => page.locator('.found').innerText())
		.toContain('未识别3个：序号、名称、某某局');
	await page.getByRole('button', { name: '选取已识别的1个' }).click();
	await expectQuery('?type=&unit=360502-gsl');
	await page.getByRole('button', { name: '选取可比单位' }).click();
	await expectQuery('?type=&unit=360502-gsl,510904-gsl,650104-gsl');
	await page.getByLabel('本单位').selectOption('360502-gsl');
	await expectQuery('?type=&unit=360502-gsl,510904-gsl,650104-gsl&own=360502-gsl');
	await page.goto(`${base}/compare/`);
	await hydrated(page);
	await page.getByRole('button', { name: /^选择单位/ }).click();
	await page.getByRole('button', { name: '选取待对比的3个' }).click();
	await expectQuery('?type=&unit=360502-gsl,510904-gsl,650104-gsl');
}, 120_000);

test('the nearest by chosen variables with weights, listed with their distances, the rule in the address', async () => {
	await page.getByLabel('本单位').selectOption('360502-gsl');
	await expectQuery('?own=360502-gsl');
	await page.getByText('按变量选取最接近的单位').click();
	await page.getByRole('button', { name: '去掉变量：人员经费占基本支出' }).click();
	const weight = page.locator('li', { hasText: '项目支出占比' }).getByLabel('权重');
	await weight.selectOption('3');
	await page.getByRole('button', { name: '选取最接近的单位' }).click();
	const rule = '&own=360502-gsl&near=expenditure.1,project_share.3';
	await expectQuery(`?type=&unit=360502-gsl,510904-gsl,650104-gsl${rule}`);
	const listing = page.locator('figure', { hasText: '可比单位的距离' });
	await expect.poll(() => listing.locator('tbody tr').count(), { timeout: 20_000 }).toBe(3);
	expect(await listing.innerText()).toContain('权重3');
	await page.reload();
	await hydrated(page);
	await expect.poll(() => listing.locator('tbody tr').count(), { timeout: 20_000 }).toBe(3);
	await page.getByRole('button', { name: /^选择单位/ }).click();
	await page.getByRole('button', { name: '去掉：乌鲁木齐高新区（新市区）工商联' }).click();
	await expectQuery('?type=&unit=360502-gsl,510904-gsl&own=360502-gsl');
	await expect.poll(() => listing.count(), { timeout: 20_000 }).toBe(0);
	expect(complaints).toEqual([]);
}, 120_000);

test.each(['light', 'dark'] as const)(
	'open in the %s theme it is clean for axe',
	async (colorScheme) => {
		const { page } = await watchedPage(browser, base, { colorScheme, bypassCSP: true });
		await page.goto(`${base}/compare/?type=&unit=360502-gsl,510904-gsl&own=360502-gsl`);
		await hydrated(page);
		await page.getByRole('button', { name: /^选择单位/ }).click();
		await page.getByLabel('粘贴名单').fill('上海普陀区\n某某局\n渝水区工商联');
		await expect.poll(() => page.locator('html.asking').count(), { timeout: 20_000 }).toBe(0);
		expect(await violations(page)).toEqual([]);
	}
);

test('a form that followed from one year stays with another once it is chosen itself', async () => {
	const { page, context, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/compare/?year=2023`);
	await hydrated(page);
	const ranking = page.getByRole('radio', { name: '排序', exact: true });
	await expect.poll(() => ranking.isChecked(), { timeout: 30_000 }).toBe(true);
	await page.locator('.shapes label', { hasText: '排序' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('rank');
	await page.locator('.chips').getByRole('button', { name: /^年度/ }).click();
	await page.locator('.panel:visible').getByText('2024年').click();
	await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2023,2024');
	await expect
		.poll(() => page.locator('figure[aria-labelledby="rank-title"]').count(), { timeout: 30_000 })
		.toBe(1);
	expect(await ranking.isChecked()).toBe(true);
	expect(complaints).toEqual([]);
	await context.close();
});
