import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdf, type Words } from '../ingest/documents';
import { downloadOf } from '../support/download';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* A report that a reader adds joins every page of the site on this device, marked as such, until it is taken out. */

const base = await serveSite();
const browser = await browserOf();
let page: Page;
let complaints: string[];
let requested: string[];

const report = (name: string, lines: readonly string[]) => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.from(pdf([{ words: lines.map((text, i): Words => [40, 60 + 24 * i, text]) }]))
});
const luoyang = report('洛阳.pdf', [
	'洛阳市工商业联合会2023年度部门决算',
	'三、支出决算情况说明',
	'本年支出合计500.00万元，其中：基本支出300.00万元，占60.00%；',
	'项目支出200.00万元，占41.00%。'
]);
const shipped = report('安居.pdf', [
	'遂宁市安居区工商业联合会2023年度部门决算',
	'三、支出决算情况说明',
	'本年支出合计777.00万元，其中：基本支出700.00万元；项目支出77.00万元。'
]);

const ranked = '/compare/?metric=expenditure&year=2023&tables=rank';
const go = async (path: string) => {
	await page.goto(base + path);
	await hydrated(page);
};
const counted = (pattern: RegExp = /含本地记录：1份报告/) =>
	expect.poll(() => page.locator('main .local').innerText(), { timeout: 30_000 }).toMatch(pattern);
const text = () => page.locator('main').innerText();
const soon = { timeout: 30_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const drop = async (file: typeof luoyang) => {
	await page.setInputFiles('input[type=file]', [file]);
	const told = page.locator('li', { hasText: file.name }).locator('p[role=status]');
	await expect.poll(() => told.innerText(), { timeout: 30_000 }).toMatch(/\d+个数字$/);
};

beforeAll(async () => {
	({ page, complaints, requested } = await watchedPage(browser, base));
});

test('without local reports no page starts the engine or speaks of them', async () => {
	for (const path of ['/', '/compare/', '/units/']) {
		requested.length = 0;
		await go(path);
		await page.waitForTimeout(1500);
		expect(requested.filter((url) => /\.(wasm|duckdb)(\?|$)/.test(url))).toEqual([]);
		expect(await page.locator('main .local').count()).toBe(0);
	}
});

describe('a report of a unit that the site does not have', () => {
	test('joins by a button', async () => {
		await go('/import/');
		await drop(luoyang);
		await button('加入本站：洛阳.pdf').click();
		await expect.poll(text, soon).toContain('1份报告已加入本站');
	});

	test('stands on 对比 beside the shipped ones, with its name and figures marked', async () => {
		await go(ranked);
		await counted();
		const row = page.locator('tr', { hasText: '洛阳市工商联（本地）' }).first();
		await expect.poll(() => row.innerText(), soon).toContain('500.00');
		expect(await row.innerText()).toContain('本地记录');
		const other = page.locator('tr', { hasText: '遂宁安居区工商联' }).first();
		expect(await other.innerText()).not.toContain('本地');
	});

	test('joins the default view of a page too, once there is time, and nothing is hidden until then', async () => {
		await page.goto(`${base}/compare/`);
		await hydrated(page);
		expect(await page.locator('html.asking').count()).toBe(0);
		expect(await text()).toContain('遂宁安居区工商联');
		await counted();
		await expect.poll(text, soon).toContain('洛阳市工商联（本地）');
	});

	test('can be chosen for a comparison as long as it counts', async () => {
		await go('/compare/');
		await button('选择单位').click();
		const henan = page.getByRole('treeitem', { name: /河南省/ });
		await expect.poll(() => henan.count(), soon).toBe(1);
		await page.getByRole('searchbox', { name: '查找' }).fill('洛阳');
		await page.getByRole('checkbox', { name: /洛阳市工商联（本地）/ }).check();
		await expect.poll(() => new URL(page.url()).search).toBe('?type=&unit=410300-gsl');
		await page.getByRole('searchbox', { name: '查找' }).fill('');
		await expect.poll(() => henan.count()).toBe(1);
		await button('不计入').click();
		await expect.poll(() => henan.count(), soon).toBe(0);
		await button('计入').click();
		await counted();
	});

	test('gives the unit a page, which the list of units leads to', async () => {
		await go('/units/');
		await counted();
		const link = page.getByRole('link', { name: /洛阳市工商业联合会/ });
		await link.click();
		await page.waitForURL('**/units/view/?id=410300-gsl');
		await expect.poll(text, soon).toContain('洛阳市工商业联合会（本地）');
		expect(await text()).toMatch(/2023年度部门决算（本地）/);
	});

	test('is found by name and code in the palette', async () => {
		await page.keyboard.press('Control+k');
		await page.keyboard.type('410300 洛阳');
		const option = page.getByRole('option', { name: /洛阳市工商业联合会（本地）/ });
		await option.click();
		await page.waitForURL('**/units/view/?id=410300-gsl');
	});

	test('is checked like any other, and what it is wrong about stands under 核对', async () => {
		await go('/findings/?verdict=contradiction');
		await counted();
		await expect.poll(text, soon).toContain('洛阳市工商联（本地）');
		expect(await text()).toContain('41.00');
	});

	test('has sources that say that the file is not published', async () => {
		await go('/units/view/?id=410300-gsl');
		const figure = page.locator('main a', { hasText: '500.00' }).first();
		await figure.click();
		const drawer = page.locator('dialog[open]');
		await expect.poll(() => drawer.innerText(), soon).toContain('本地文件，未随站发布');
		expect(await drawer.innerText()).toContain('洛阳.pdf');
	});

	test('counts in what 口径 computes, which says so', async () => {
		await go('/methods/');
		await button('运行此计算').first().click();
		await counted();
	});

	test('is marked in a download', async () => {
		await go(ranked);
		await counted();
		const { header, rows } = await downloadOf(page, 'rank');
		const local = rows.filter((row) => row.join().includes('本地记录，未随站发布'));
		expect(local.map((row) => row[header.indexOf('单位')])).toEqual(['洛阳市工商联（本地）']);
	});

	test('is left out by one button on every page until it is counted again', async () => {
		await go(ranked);
		await counted();
		await button('不计入').click();
		await counted(/1份报告，未计入/);
		await expect.poll(text, soon).not.toContain('洛阳市工商联');
		await go('/compare/');
		await counted(/1份报告，未计入/);
		await page.waitForTimeout(1000);
		expect(await text()).not.toContain('洛阳市工商联');
		await button('计入').click();
		await counted();
		await expect.poll(text, soon).toContain('洛阳市工商联（本地）');
	});
});

describe('a report that the site ships already', () => {
	test('is not doubled: the reader is asked, and it stands for the shipped one', async () => {
		await go('/import/');
		await drop(shipped);
		await button('加入本站：安居.pdf').click();
		const ask = page.getByRole('group', { name: '同一份报告' });
		await expect.poll(() => ask.innerText()).toContain('510904-gsl-2023-final');
		await button('以这份代替').click();
		await expect.poll(text, soon).toContain('2份报告已加入本站');
		await go(ranked);
		await counted(/2份报告/);
		const row = page.locator('tr', { hasText: '遂宁安居区工商联' });
		await expect.poll(() => row.first().innerText(), soon).toContain('777.00');
	});
});

test('reports that are taken out, or whose files are removed, leave every page', async () => {
	await go('/import/');
	await button('移出本站：洛阳.pdf').click();
	await expect.poll(text, soon).toContain('1份报告已加入本站');
	await button('移除安居.pdf').click();
	await expect.poll(() => page.locator('main .local').count()).toBe(0);
	await go(ranked);
	await expect.poll(text, soon).not.toContain('777.00');
	expect(await text()).not.toContain('本地');
	await go('/units/view/?id=410300-gsl');
	await expect.poll(text, soon).toContain('不在本库');
	expect(complaints).toEqual([]);
});
