import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* The SQL console on the live engine, by keyboard, under the real policy. */

const base = await serveSite();
const browser = await browserOf();
const contexts: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

async function open(sql?: string) {
	const watched = await watchedPage(browser, base);
	contexts.push(watched.context);
	const search = sql === undefined ? '' : `?sql=${encodeURIComponent(sql)}`;
	await watched.page.goto(`${base}/data/sql/${search}`);
	await hydrated(watched.page);
	return watched;
}

const editor = (page: Page) => page.getByLabel('SQL 语句');
const cells = (page: Page) => page.locator('[data-example] tbody tr').first().innerText();

/** What is said of a statement, once the answer is of this one: what stood before is taken away first. */
async function refused(page: Page, sql: string): Promise<string> {
	await editor(page).fill('SELECT 1 AS cleared');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('columnheader', { name: 'cleared' }).waitFor({ timeout: 20_000 });
	await editor(page).fill(sql);
	await page.keyboard.press('Control+Enter');
	return page.getByRole('alert').innerText({ timeout: 20_000 });
}

test('a link runs its statement; a row opens its record; the answer is exact and can be taken away', async () => {
	const { page, complaints } = await open(
		"SELECT row_id, value FROM observation WHERE unit_id = '652300-gsl' AND measure = 'expenditure' AND stage = 'adjusted' AND year = 2024 AND scope = 'all' AND fund IS NULL"
	);
	await expect.poll(() => cells(page), { timeout: 60_000 }).toContain('3409300.00');
	const asked = page.getByRole('button', { name: '导出 XLSX' }).click();
	const [file] = await Promise.all([page.waitForEvent('download'), asked]);
	const parts = unzipSync(new Uint8Array(await readFile(await file.path())));
	expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
		'<v>3409300.00</v>'
	);
	await page.locator('[data-example] tbody a').first().click();
	await page.getByRole('dialog').waitFor();
	expect(complaints).toEqual([]);
});

test('by keyboard: a word is completed, the statement runs, and stands in the address', async () => {
	const { page, complaints } = await open();
	await editor(page).fill('');
	await editor(page).pressSequentially('SELECT count(*) AS n FROM obs');
	await expect.poll(() => page.getByRole('option').count()).toBe(1);
	await page.keyboard.press('Tab');
	expect(await editor(page).inputValue()).toBe('SELECT count(*) AS n FROM observation');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => cells(page), { timeout: 60_000 }).toMatch(/^\d{3,}$/);
	expect(new URL(page.url()).searchParams.get('sql')).toContain('FROM observation');
	await editor(page).fill('SELECT 7 AS n');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => cells(page)).toBe('7');
	await page.goBack();
	await expect.poll(() => cells(page)).toMatch(/^\d{3,}$/);
	expect(complaints).toEqual([]);
});

test('an error is said in Chinese with its place; what needs an extension asks for nothing outside', async () => {
	const { page, complaints } = await open('SELECT *\nFROM unitt');
	const alert = page.getByRole('alert');
	await expect.poll(() => alert.innerText(), { timeout: 60_000 }).toContain('第2行第6列');
	expect(await page.locator('.editor mark').innerText()).toBe('unitt');
	for (const [sql, why] of [
		["SELECT json_extract('{}', '$')", /扩展“json”/],
		['SELECT current_date', /扩展“icu”/],
		["SELECT '1'::JSON", /扩展“json”|没有类型“JSON”/],
		["SELECT * FROM read_parquet('a.parquet')", /读取文件/],
		['DROP TABLE unit', /只读/]
	] as const)
		expect(await refused(page, sql), sql).toMatch(why);
	await editor(page).fill('SELECT count(*) AS n FROM unit');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => cells(page), { timeout: 60_000 }).toMatch(/^\d+$/);
	expect(complaints).toEqual([]);
});

test('what cannot be read is said in Chinese with its place in the statement, which is marked', async () => {
	const { page, complaints } = await open('SELECT *\nFROM unitt');
	await page.getByRole('alert').waitFor({ timeout: 60_000 });
	for (const [sql, said, marked] of [
		['SELECT , name FROM unit', '第1行第8列：语法有误：在“,”附近。', ','],
		['SELECT *\n  FORM unit', '第2行第8列：语法有误：在“unit”附近。', 'unit'],
		['SELECT name FROM unit WHERE', '第1行第28列：语法有误：语句没有写完。', ' '],
		["FROM unit WHERE name = 'abc", '第1行第24列：语法有误：从这里开始的字符串没有写完', "'"],
		['SELECT (1', '第1行第10列：语法有误：语句没有写完，缺少“)”。', ' '],
		['WITH x AS (DELETE FROM unit RETURNING *) FROM x', '第1行第12列：“DELETE”会改动数据', 'DELETE']
	] as const) {
		expect(await refused(page, sql), sql).toContain(said);
		expect(await page.locator('.editor mark').textContent(), sql).toBe(marked);
	}
	expect(complaints).toEqual([]);
});

test('a plan is run where that is asked, and a table is turned', async () => {
	const { page, complaints } = await open('EXPLAIN ANALYZE SELECT name FROM unit');
	const plan = page.getByLabel('执行计划');
	await expect.poll(() => plan.innerText(), { timeout: 60_000 }).toMatch(/Total Time[^]*\d rows/);
	await editor(page).fill('PIVOT unit ON level USING count(*) GROUP BY type ORDER BY type');
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => cells(page), { timeout: 20_000 }).toMatch(/\d/);
	expect(complaints).toEqual([]);
});

test('a long statement can be cancelled, and the next one runs', async () => {
	const { page } = await open('SELECT count(*) FROM range(1000000) a, range(10000000) b');
	await page.getByRole('button', { name: '取消' }).click({ timeout: 30_000 });
	await expect.poll(() => page.getByRole('alert').innerText()).toBe('已取消。');
	await editor(page).fill("SELECT 'a' AS name, 3 AS n, 4 AS m");
	await page.keyboard.press('Control+Enter');
	await expect.poll(() => cells(page), { timeout: 60_000 }).toContain('a');
	await page.getByLabel('数值列').selectOption('m');
	await expect.poll(() => page.url()).toContain('&y=2');
	await expect.poll(() => page.locator('[data-example] svg').last().textContent()).toContain('m');
});
