import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { pasted } from '../support/clipboard';
import { downloadOf, takenAs } from '../support/download';
import { seenFigures } from '../support/figures';
import { wordsOf } from '../support/picture-words';
import { readWorkbook } from '../support/workbook';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* What a reader takes away of one figure, in a real browser under the real policy. */

const base = await serveSite();
const browser = await browserOf();
const contexts: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

async function open(path: string, options: Parameters<typeof watchedPage>[2] = {}) {
	const watched = await watchedPage(browser, base, options);
	contexts.push(watched.context);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

const figureOf = (page: Page, id: string) => page.locator(`figure[aria-labelledby="${id}-title"]`);
const menuOf = (page: Page, id: string) => figureOf(page, id).locator('button[aria-label^="下载"]');
const items = (page: Page, id: string) => figureOf(page, id).locator('[role=menuitem] .label');

test('XLSX is the table that is seen, with what it rests on and what must be known of it', async () => {
	const { page, complaints } = await open('/compare/');
	const file = await takenAs(page, 'rank', 'XLSX');
	expect(file.suggestedFilename()).toMatch(/^对比-预算执行率.*_筛选_[0-9a-f]{12}\.xlsx$/);
	const sheets = readWorkbook(new Uint8Array(await readFile(await file.path())));
	const { header, rows } = await downloadOf(page, 'rank');
	const data = sheets.get('数据');
	expect(data?.header.slice(0, header.length)).toEqual(header);
	expect(data?.rows.map((row) => row.slice(0, header.length))).toEqual(rows);
	expect(data?.rows.map((row) => row.at(-1))).toContain('652300-gsl');
	expect(sheets.get('来源')?.rows.map(([report]) => report)).toContain('652300-gsl-2024-final');
	expect(sheets.get('核对')?.rows.length).toBeGreaterThan(0);
	const about = new Map(sheets.get('说明')?.rows.map(([item, words]) => [item, words]));
	expect(about.get('视图网址')).toBe(`${base}/compare/`);
	expect(about.get('筛选：类型')).toBe('工商联');
	expect(complaints).toEqual([]);
});

test('a list of the first findings is taken away with all of them', async () => {
	const { page, complaints } = await open('/findings/?verdict=all');
	await expect.poll(() => page.locator('html.asking').count(), { timeout: 30_000 }).toBe(0);
	const said = await figureOf(page, 'findings').locator('p.measure').innerText();
	const total = Number(/^([\d,]+)项/.exec(said)?.[1]?.replaceAll(',', ''));
	expect(total).toBeGreaterThan(1000);
	expect(said).toContain('以下为前100项');
	expect((await downloadOf(page, 'findings')).rows).toHaveLength(total);
	const file = await takenAs(page, 'findings', 'XLSX');
	const sheets = readWorkbook(new Uint8Array(await readFile(await file.path())));
	expect(sheets.get('数据')?.rows).toHaveLength(total);
	expect(JSON.stringify(sheets.get('说明')?.rows)).not.toContain('以下为前');
	expect(complaints).toEqual([]);
});

test('copy, CSV and XLSX follow the order and the words of the reader', async () => {
	const { page } = await open('/findings/');
	const rules = figureOf(page, 'rules');
	const sortable = rules.locator('thead button.sort', { hasText: '相符' }).first();
	await sortable.click();
	await rules.locator('input[type=search]').fill('支出');
	const [seen] = (await seenFigures(page)).filter(({ id }) => id === 'rules');
	const names = seen?.rows.map(({ cells }) => cells[0]?.text);
	expect(names?.length).toBeGreaterThan(1);
	const csv = await downloadOf(page, 'rules');
	expect(csv.rows.map(([name]) => name)).toEqual(names);
	const file = await takenAs(page, 'rules', 'XLSX');
	const sheets = readWorkbook(new Uint8Array(await readFile(await file.path())));
	expect(sheets.get('数据')?.rows.map(([name]) => name)).toEqual(names);
	expect(sheets.get('说明')?.rows.find(([item]) => item === '行')?.[1]).toMatch(
		/^按“.*”降序排列；只列含“支出”的行/
	);
	const copied = await pasted(page, 'figure[aria-labelledby="rules-title"] [aria-label^="复制："]');
	const lines: string[][] = parse(copied, { delimiter: '\t', quote: null });
	expect(lines.slice(1).map(([name]) => name)).toEqual(names);
});

describe('a picture', () => {
	test('SVG carries title, filters, unit, source and version, light on white in the dark too', async () => {
		const { page } = await open('/compare/?metric=sangong&type=', { colorScheme: 'dark' });
		await expect.poll(() => page.locator('html.asking').count(), { timeout: 30_000 }).toBe(0);
		const [seen] = await seenFigures(page);
		const file = await takenAs(page, seen?.id ?? '', 'SVG');
		const svg = await readFile(await file.path(), 'utf8');
		const words = wordsOf(svg).replace(/\s/g, '');
		expect(words).toContain(seen?.title.replace(/\s/g, ''));
		expect(words).toContain(seen?.sentence.replace(/\s/g, ''));
		expect(words).toMatch(/筛选：.*单位：.*来源：\d+份报告·数据版本[0-9a-f]{12}/);
		expect(svg).toContain('fill="#ffffff"');
		expect(svg).not.toContain('var(');
		const parsed = await page.evaluate(
			(text) =>
				new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') ===
				null,
			svg
		);
		expect(parsed).toBe(true);
	});

	test('PNG is drawn by the browser at twice its size', async () => {
		const { page, complaints } = await open('/scores/');
		const file = await takenAs(page, 'total', 'PNG');
		expect(file.suggestedFilename()).toMatch(/\.png$/);
		const bytes = await readFile(await file.path());
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(bytes.readUInt32BE(16)).toBe(2 * 768);
		expect(complaints).toEqual([]);
	});

	test('is offered of a chart alone', async () => {
		const { page } = await open('/scores/');
		await menuOf(page, 'total').click();
		expect(await items(page, 'total').allTextContents()).toEqual([
			'XLSX',
			'CSV',
			'PNG',
			'SVG',
			'嵌入'
		]);
		await menuOf(page, 'indicators').click();
		expect(await items(page, 'indicators').allTextContents()).toEqual(['XLSX', 'CSV', '嵌入']);
		expect(await items(page, 'total').count()).toBe(0);
	});
});

describe('the menu', () => {
	test('opens, is gone through and left by keyboard alone, the focus never lost', async () => {
		const { page } = await open('/compare/');
		const button = menuOf(page, 'rank');
		const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
		await button.focus();
		expect(await button.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('Enter');
		await expect.poll(focused).toMatch(/^XLSX/);
		expect(await button.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowUp');
		await expect.poll(focused).not.toMatch(/^XLSX/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect.poll(focused).toMatch(/^CSV/);
		await page.keyboard.press('Escape');
		expect(await figureOf(page, 'rank').locator('[role=menu]').count()).toBe(0);
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
		await page.keyboard.press('ArrowDown');
		await expect.poll(focused).toMatch(/^XLSX/);
		await page.keyboard.press('ArrowDown');
		const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(file.suggestedFilename()).toMatch(/\.csv$/);
		expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
	});

	test('stays within a phone, wherever its button stands', async () => {
		const { page } = await open('/scores/', { viewport: { width: 390, height: 844 } });
		for (const id of ['total', 'indicators']) {
			await menuOf(page, id).click();
			const box = await figureOf(page, id).locator('[role=menu]').boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
		}
	});
});
