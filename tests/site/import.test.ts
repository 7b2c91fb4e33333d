import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/lib/records';
import { pdf, type Words } from '../ingest/documents';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* A reader drops reports, goes through their figures by keyboard and takes the records away; nothing leaves the browser. */

const base = await serveSite();
const browser = await browserOf();
let page: Page;
let complaints: string[];

const lines = [
	'洛阳市工商业联合会2031年度部门决算',
	'三、支出决算情况说明',
	'本年支出合计500.00万元，其中：基本支出300.00万元，占60.00%；',
	'项目支出200.00万元，占41.00%。'
];
const words = lines.map((text, i): Words => [40, 60 + 24 * i, text]);
const report = {
	name: '决算.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from(pdf([{ words }]))
};
const template = {
	name: '范本.txt',
	mimeType: 'text/plain',
	buffer: Buffer.from('XX市XX局2031年度部门决算\n二、支出决算情况说明\n')
};
const empty = { name: '空.docx', mimeType: 'application/zip', buffer: Buffer.alloc(0) };

const told = (name: string) => page.locator('li', { hasText: name }).locator('p[role=status]');
const figures = () => page.locator('[role=option]');
const said = async (pattern: RegExp, of = told('决算.pdf')) =>
	expect.poll(() => of.innerText(), { timeout: 30_000 }).toMatch(pattern);

beforeAll(async () => {
	({ page, complaints } = await watchedPage(browser, base));
	await page.goto(`${base}/import/`);
	await hydrated(page);
});

test('a report is read where it is: whose it is, its figures with their places, and what contradicts them', async () => {
	await page.setInputFiles('input[type=file]', [report, template, empty]);
	await said(/洛阳市工商联 · 2031年 · 部门决算：\d+个数字/);
	const texts = await figures().allInnerTexts();
	expect(texts.find((text) => text.startsWith('基本支出'))).toMatch(
		/300\.00万元[\s\S]*第1页 · 确定/
	);
	const share = texts.filter((text) => text.includes('41.00%'));
	expect(share.join()).toContain('核');
});

test('a figure that is chosen is framed in its source', async () => {
	await figures().filter({ hasText: '300.00万元' }).first().click();
	expect(await page.locator('.source .framed').first().innerText()).toContain('基本支出300.00万元');
});

test('a file that gives no records says why, the others are there', async () => {
	await said(/是空文件/, told('空.docx'));
	await said(/请指定单位/, told('范本.txt'));
});

describe('by keyboard alone', () => {
	test('a figure is accepted, the next one dropped, and taken back', async () => {
		await page.locator('[role=listbox]').focus();
		await figures().first().click();
		await page.locator('[role=listbox]').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => figures().first().innerText()).toContain('已接受');
		const second = await figures().nth(1).locator('.name').innerText();
		expect(await figures().nth(1).getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Delete');
		const dropped = page.locator('[role=option].dropped');
		await expect.poll(() => dropped.locator('.name').innerText()).toBe(second);
		await dropped.click();
		await page.locator('[role=listbox]').focus();
		await page.keyboard.press('z');
		await expect.poll(() => dropped.count()).toBe(0);
	});

	test('a figure that was misread is corrected; a word is refused', async () => {
		await figures().filter({ hasText: '300.00万元' }).first().click();
		await page.locator('[role=listbox]').focus();
		await page.keyboard.press('e');
		await page.keyboard.type('三百');
		await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('不是一个数字');
		await page.getByLabel('原文所印').fill('290.00');
		await page.keyboard.press('Enter');
		const corrected = page.locator('[role=option].corrected');
		await expect.poll(() => corrected.innerText()).toMatch(/290\.00万元[\s\S]*已更正/);
	});
});

test('what was decided outlasts a reload', async () => {
	await page.reload();
	await hydrated(page);
	await said(/部门决算：\d+个数字/);
	expect(await page.locator('[role=option].corrected').count()).toBe(1);
});

test('the records are taken away as a package that reads back', async () => {
	const button = page.getByRole('button', { name: '导出数据包（1份）' });
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const files = unzipSync(await readFile(await file.path()));
	const text = (name: string) => new TextDecoder().decode(files[name]);
	const { rows, issues } = parse('observation', text('data/observation.csv'));
	expect(issues).toEqual([]);
	expect(rows.find(({ measure }) => measure === 'expenditure_basic')?.value).toBe('2900000.00');
	expect(text('review.csv')).toContain('决算.pdf');
});

test('a report that names no unit is read as the one a person names; a wrong name is refused', async () => {
	await page.getByRole('button', { name: '范本.txt', exact: true }).click();
	await page.getByLabel('单位全称').fill('某某局');
	await page.getByRole('button', { name: '按此识别' }).click();
	await expect.poll(() => page.locator('.failure').innerText()).toContain('未能从“某某局”认出');
	await page.getByLabel('单位全称').fill('洛阳市财政局');
	await page.getByRole('button', { name: '按此识别' }).click();
	await said(/洛阳市财政部门 · 2031年 · 部门决算/, told('范本.txt'));
});

test('removed files are gone, also after a reload; nothing was asked of anyone else', async () => {
	for (const name of ['决算.pdf', '范本.txt', '空.docx'])
		await page.getByRole('button', { name: `移除${name}` }).click();
	await expect.poll(() => page.locator('li p[role=status]').count()).toBe(0);
	await page.reload();
	await hydrated(page);
	await page.waitForTimeout(500);
	expect(await page.locator('li p[role=status]').count()).toBe(0);
	expect(complaints).toEqual([]);
});
