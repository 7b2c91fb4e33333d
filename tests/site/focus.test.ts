import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage, type Watched } from '../support/site';

/* The focus is never lost: what had it may go away, the focus stays near. */

const base = await serveSite();
const browser = await browserOf();
let watched: Watched | undefined;

afterEach(async () => {
	await watched?.context.close();
});

async function opened(path: string): Promise<Page> {
	watched = await watchedPage(browser, base);
	const { page } = watched;
	await page.addInitScript(() => localStorage.setItem('hints-known', 'find shortcuts'));
	await page.goto(base + path);
	await hydrated(page);
	// What keeps it comes once the page has settled.
	await page.waitForLoadState('networkidle');
	return page;
}

/** The words of what has the focus; its element where it has none. */
const held = (page: Page) =>
	page.evaluate(() => {
		const active = document.activeElement as HTMLInputElement | null;
		const words = active?.ariaLabel ?? active?.labels?.[0]?.textContent ?? active?.textContent;
		const told = words?.replace(/\s+/g, ' ').trim() ?? '';
		return told.length > 0 && told.length < 40 ? told : `<${active?.localName ?? ''}>`;
	});

const expectHeld = (page: Page, words: string | RegExp) =>
	expect.poll(() => held(page), { timeout: 20_000 }).toMatch(words);

async function press(page: Page, name: string | RegExp) {
	await page.getByRole('button', { name }).first().focus();
	await page.keyboard.press('Enter');
}

test('the basket is emptied and taken back: the bar keeps the focus as long as it is there, then the page has it', async () => {
	const page = await opened('/units/');
	await press(page, '加入对比：昌吉州工商联');
	await expectHeld(page, '移出对比：昌吉州工商联');
	await press(page, '清空');
	await expectHeld(page, '撤销');
	await page.keyboard.press('Enter');
	await expectHeld(page, '撤销');
	await page.keyboard.press('Enter');
	await expectHeld(page, '<main>');
});

test('chosen units are removed one by one: the focus goes to the next, and stays in the chooser after the last', async () => {
	const page = await opened('/compare/?type=&unit=110105-gsl,360502-gsl');
	await press(page, /^选择单位/);
	await page.getByRole('button', { name: '去掉：北京朝阳区工商联' }).waitFor({ timeout: 20_000 });
	await press(page, '去掉：北京朝阳区工商联');
	await expectHeld(page, '去掉：新余渝水区工商联');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.closest('aside')?.innerText))
		.toMatch(/^选择单位/);
});

test('a pasted list is taken: the focus returns to where the next is pasted', async () => {
	const page = await opened('/compare/');
	await press(page, /^选择单位/);
	await page.getByLabel('粘贴名单').fill('昌吉州工商联');
	await press(page, '选取已识别的1个');
	await expectHeld(page, '粘贴名单');
});

test('every option is chosen again: the focus goes on in the list, which stays open', async () => {
	const page = await opened('/compare/?year=2024');
	await press(page, /^年度\s/);
	await page.getByRole('checkbox', { name: '全部' }).focus();
	await page.keyboard.press('Space');
	await expectHeld(page, /^20\d\d/);
	expect(await page.getByRole('button', { name: /^年度\s/ }).getAttribute('aria-expanded')).toBe(
		'true'
	);
});

test('a search without a match is cleared: the focus returns to its field', async () => {
	const page = await opened('/units/');
	await page.getByRole('searchbox').fill('查无此名');
	await press(page, /^显示全部/);
	await expectHeld(page, '查找单位');
});

test('a hint is dismissed: the page has the focus', async () => {
	const page = await opened('/compare/');
	await page.getByRole('button', { name: '知道了' }).waitFor();
	await press(page, '知道了');
	await expectHeld(page, '<main>');
});

test('who leaves a control on purpose leaves it', async () => {
	const page = await opened('/compare/');
	await page.getByRole('button', { name: /^选择单位/ }).focus();
	await page.getByRole('heading', { name: '对比' }).click();
	await page.waitForTimeout(200);
	expect(await held(page)).toBe('<body>');
});

test('another page begins anew', async () => {
	const page = await opened('/compare/');
	await page.locator('main').getByRole('button', { name: '演示' }).focus();
	await page.getByRole('link', { name: '三公经费' }).click();
	await page.waitForURL('**/sangong/');
	await page.waitForTimeout(300);
	expect(await held(page)).toMatch(/<body>|三公经费/);
});

test('going back within a page leaves the focus on the control that has it', async () => {
	const page = await opened('/compare/');
	const initial = page.getByRole('radio', { name: /年初预算/ }).first();
	await initial.focus();
	await page.keyboard.press('Space');
	await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).toBe('?budget=initial');
	await page.goBack();
	await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).toBe('');
	await expectHeld(page, /预算/);
	await page.goForward();
	await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).toBe('?budget=initial');
	await expectHeld(page, /预算/);
});
