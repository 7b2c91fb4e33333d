import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Who has figures but no report fills a template that the page gives, and drops it there. */

const base = await serveSite();
const browser = await browserOf();
let page: Page;
let complaints: string[];

const told = (name: string) => page.locator('li', { hasText: name }).locator('p[role=status]');
const said = (name: string, pattern: RegExp) =>
	expect.poll(() => told(name).innerText(), { timeout: 30_000 }).toMatch(pattern);
const drop = (name: string, buffer: Buffer) =>
	page.setInputFiles('input[type=file]', [{ name, mimeType: 'application/octet-stream', buffer }]);
const saved = async (button: string) => {
	const asked = page.getByRole('button', { name: button }).click();
	const [file] = await Promise.all([page.waitForEvent('download'), asked]);
	return readFile(await file.path());
};

beforeAll(async () => {
	({ page, complaints } = await watchedPage(browser, base));
	await page.goto(`${base}/import/`);
	await hydrated(page);
});

test('a blank template, as workbook and as CSV, gives no figure and one clear sentence', async () => {
	await drop('空.xlsx', await saved('模板 XLSX'));
	await said('空.xlsx', /^空\.xlsx是空白模板，没有填任何数字：请从第2行起逐行填写，再导入$/);
	await drop('空.csv', await saved('模板 CSV'));
	await said('空.csv', /是空白模板/);
});

test('a filled one is read; a wrong cell is named with row, column and value', async () => {
	const blank = (await saved('模板 CSV')).toString('utf8');
	const heads = blank
		.replace(/^\ufeff/, '')
		.trim()
		.split(',');
	const row = (value: string) => {
		const cells: Readonly<Record<string, string>> = {
			...{ 单位名称: '洛阳市工商业联合会', 区划代码: '410300', 单位类型: '工商联' },
			...{ 报告年度: '2023', 文件种类: '部门决算', 项目: '本年支出', 阶段: '决算' },
			...{ 资金口径: '全口径', 数值: value, 计量单位: '万元' }
		};
		return heads.map((head) => cells[head] ?? '').join(',');
	};
	await drop('错.csv', Buffer.from(`${blank}${row('约五百')}\r\n`));
	await said('错.csv', /^第2行“数值”列：“约五百”不是数字，请只写数字/);
	await drop('对.csv', Buffer.from(`${blank}${row('500.00')}\r\n`));
	await said('对.csv', /^洛阳市工商联 · 2023年 · 部门决算：1个数字$/);
	expect(complaints).toEqual([]);
});
