import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { darken, violations } from '../support/axe';
import { browserOf, hydrated, pages, serveSite, watchedPage, type Watched } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

/** What a reader opens: where, how, and what stands then. */
const states: readonly {
	readonly name: string;
	readonly path?: string;
	readonly open: (page: Page) => Promise<unknown>;
	readonly stands: string;
}[] = [
	{
		name: 'the palette',
		open: (page) => page.keyboard.press('Control+k').then(() => typed(page, '执行率')),
		stands: 'dialog[open] [role=option]'
	},
	{
		name: 'the palette where nothing is found',
		open: (page) => page.keyboard.press('Control+k').then(() => typed(page, '查无此名')),
		stands: 'dialog[open]'
	},
	{
		name: 'the list of shortcuts',
		open: (page) => page.keyboard.press('?'),
		stands: 'dialog[open]'
	},
	{ name: 'the settings', open: (page) => button(page, '设置').click(), stands: 'dialog[open]' },
	{
		name: 'the choices of a filter',
		open: (page) => button(page, /^年度\s/).click(),
		stands: '.panel:not([hidden]) input'
	},
	{
		name: 'a menu of downloads',
		open: (page) => button(page, /^下载/).click(),
		stands: '[role=menu]'
	},
	{
		name: 'the code to embed, copied',
		open: async (page) => {
			await button(page, /^下载/).click();
			await page.getByRole('menuitem', { name: /嵌入/ }).click();
		},
		stands: 'text=代码已复制'
	},
	{
		name: 'the tree of regions',
		open: (page) => button(page, /^选择单位/).click(),
		stands: '[role=tree]'
	},
	{
		name: 'a pasted list',
		open: async (page) => {
			await button(page, /^选择单位/).click();
			await page.getByLabel('粘贴名单').fill('昌吉州工商联\n查无此名\n工商联');
		},
		stands: 'text=未识别'
	},
	{
		name: 'the nearest units',
		open: async (page) => {
			await button(page, /^选择单位/).click();
			await page.locator('summary', { hasText: '按变量' }).click();
		},
		stands: 'text=选取最接近的单位'
	},
	{ name: 'a presentation', open: (page) => button(page, '演示').click(), stands: '.presentation' },
	{
		name: 'figures as tables',
		path: '/compare/?tables=rank,denominators',
		open: () => Promise.resolve(),
		stands: 'figure .table:not(.heard)'
	},
	{
		name: 'a search without a match',
		path: '/units/',
		open: (page) => page.getByRole('searchbox').fill('查无此名'),
		stands: 'text=显示全部'
	},
	{
		name: 'the basket',
		path: '/units/',
		open: (page) => button(page, /^加入对比/).click(),
		stands: 'text=去对比'
	},
	{
		name: 'the completions of a statement',
		path: '/data/sql/',
		open: async (page) => {
			await page.locator('textarea').fill('SELECT * FROM ob');
			await page.keyboard.press('Control+Space');
		},
		stands: '[role=listbox] [role=option]'
	}
];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

async function typed(page: Page, words: string) {
	await page.locator('dialog[open] [role=combobox]').waitFor();
	await page.keyboard.type(words);
	await page.waitForTimeout(500);
}

/** Opens a page once for both themes. */
function inBothThemes(path: string, open?: (page: Page) => Promise<unknown>): void {
	let watched: Watched;

	beforeAll(async () => {
		watched = await watchedPage(browser, base, { colorScheme: 'light', bypassCSP: true });
		await watched.page.goto(base + path);
		await hydrated(watched.page);
		await open?.(watched.page);
	});
	afterAll(() => watched.context.close());

	test('is clean for axe in the light theme', async () => {
		expect(await violations(watched.page)).toEqual([]);
	});

	test('is clean for axe in the dark theme', async () => {
		await darken(watched.page);
		expect(await violations(watched.page)).toEqual([]);
	});
}

describe.each(pages())('%s', (path) => inBothThemes(path));

describe.each(states)('$name', ({ path = '/compare/', open, stands }) =>
	inBothThemes(path, async (page) => {
		await open(page);
		await page.locator(stands).locator('visible=true').first().waitFor();
	})
);
