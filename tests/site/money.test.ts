import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { pasted } from '../support/clipboard';
import { downloadOf, takenAs } from '../support/download';
import { chartWords, seenFigures } from '../support/figures';
import { browserOf, hydrated, serveSite, watchedPage, type Watched } from '../support/site';
import { readWorkbook } from '../support/workbook';

/* The unit of amounts that a reader chose, in a real browser. */

const base = await serveSite({ under: '/intranet' });
const browser = await browserOf();

let watched: Watched | undefined;

async function opened(path: string, kept?: string) {
	watched = await watchedPage(browser, base);
	const { page } = watched;
	if (kept) await page.addInitScript((unit) => localStorage.setItem('money', unit), kept);
	await page.goto(base + path);
	await hydrated(page);
	return page;
}

afterEach(async () => {
	expect(watched?.complaints).toEqual([]);
	await watched?.context.close();
});

async function choose(page: Page, from: string, keys: readonly string[]) {
	await page.getByRole('button', { name: '设置' }).click();
	const dialog = page.getByRole('dialog', { name: '设置' });
	const money = dialog.getByRole('group', { name: '金额单位' });
	await money.getByRole('radio', { name: from, exact: true }).focus();
	for (const key of keys) await page.keyboard.press(key);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
}

const first = async (page: Page) => {
	const [figure] = await seenFigures(page);
	if (!figure) throw new Error('no figure');
	return figure;
};

const columns = async (page: Page) => (await first(page)).columns;
const wait = { timeout: 30_000 };

async function expectYi(page: Page) {
	await expect.poll(() => columns(page), wait).toContain('本年支出（亿元）');
	const { sentence, rows } = await first(page);
	expect(sentence).toMatch(/0\.\d{4}亿元/);
	expect(sentence).not.toContain('万元');
	expect(rows.flatMap(({ cells }) => cells.map(({ text }) => text))).toContain('0.0295');
	const words = await chartWords(page, 'rank');
	expect(words).toContain('单位：亿元');
	expect(words).toContain('0.0295');
}

test('a filter that is reached for at once does not keep the page from being written in the kept unit', async () => {
	const page = await opened('/sangong/', '亿元');
	await page.locator('.chips').getByRole('button').first().focus();
	await expect.poll(() => page.locator('main .money').innerText(), wait).toBe('金额按亿元列示');
	expect(await page.locator('main').innerText()).toContain('单位：亿元');
});

test('亿元 is chosen by keyboard, holds for sentence, table and chart at once, and is kept', async () => {
	const page = await opened('/compare/?metric=expenditure');
	await expect.poll(() => columns(page), wait).toContain('本年支出（万元）');
	await choose(page, '自动', ['ArrowRight', 'ArrowRight', 'ArrowRight']);
	await expectYi(page);
	expect(new URL(page.url()).search).toBe('?metric=expenditure');
	await page.reload();
	await hydrated(page);
	await expectYi(page);
	await page.getByRole('link', { name: '三公经费' }).click();
	await page.waitForURL('**/sangong/');
	await expect.poll(() => page.locator('main').innerText(), wait).toContain('单位：亿元');
	expect(await page.locator('main').innerText()).not.toMatch(/\d万元/);
	await choose(page, '亿元', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']);
	await expect.poll(() => page.locator('main').innerText(), wait).toContain('单位：万元');
});

test('what is taken of a figure is in the chosen unit, with exact values', async () => {
	const page = await opened('/compare/?metric=expenditure&tables=rank', '亿元');
	await expect.poll(() => columns(page), wait).toContain('本年支出（亿元）');
	const csv = await downloadOf(page, 'rank');
	const at = csv.header.indexOf('本年支出（亿元）');
	expect(csv.rows.map((row) => row[at])).toContain('0.029538');
	const file = await takenAs(page, 'rank', 'XLSX');
	const data = readWorkbook(new Uint8Array(await readFile(await file.path()))).get('数据');
	expect(data?.header[at]).toBe('本年支出（亿元）');
	expect(data?.rows.map((row) => row[at])).toContain('0.029538');
	expect(data?.numbers.every((row) => row[at])).toBe(true);
	const [header = '', ...lines] = (await pasted(page, 'button[aria-label^="复制"]')).split('\n');
	expect(header.split('\t')).toContain('本年支出（亿元）');
	expect(lines.join('\n')).toContain('0.029538');
});

test('the drawer tells in 元 and quotes the report as it is printed', async () => {
	const page = await opened(
		'/units/652300-gsl/?figure=execution_rate,unit:652300-gsl,year:2024',
		'元'
	);
	const drawer = page.locator('dialog[open]');
	await expect
		.poll(() => drawer.innerText(), wait)
		.toMatch(/2,953,800\.00元[\s\S]*÷[\s\S]*3,409,300\.00元/);
	expect(await drawer.innerText()).toContain('295.38万元');
});

test.each(['/sangong/', '/units/652300-gsl/'])(
	'%s says that amounts are being written in the chosen unit until they are, and moves nothing',
	async (path) => {
		let go = () => {};
		const held = new Promise<void>((done) => (go = done));
		watched = await watchedPage(browser, base);
		const { page, context } = watched;
		await context.route('**/*.wasm', (route) => held.then(() => route.fallback()));
		await page.addInitScript(() => localStorage.setItem('money', '亿元'));
		await page.goto(base + path);
		await hydrated(page);
		const line = page.locator('main .money');
		const top = async () => (await page.locator('main figure').first().boundingBox())?.y;
		await expect.poll(() => line.innerText()).toContain('正在改按亿元列示金额，暂按自动单位');
		const before = await top();
		expect(await page.locator('main').innerText()).not.toMatch(/\d亿元/);
		await page.emulateMedia({ media: 'print' });
		expect(await line.innerText()).toContain('以各处所注单位为准');
		await page.emulateMedia({ media: null });
		go();
		await expect.poll(() => line.innerText(), wait).toBe('金额按亿元列示');
		expect(await page.locator('main').innerText()).toMatch(/\d亿元/);
		expect(await top()).toBe(before);
	}
);

test('without a chosen unit nothing is said of it', async () => {
	const page = await opened('/units/652300-gsl/');
	expect(await page.locator('main .money').isVisible()).toBe(false);
});

test('a unit page stands in 元, its cards and tables alike', async () => {
	const page = await opened('/units/652300-gsl/', '元');
	await expect.poll(() => page.locator('main').innerText(), wait).toContain('2,953,800.00');
	const figures = await seenFigures(page);
	const told = figures.filter(({ id }) => id === 'metrics' || id.startsWith('trend'));
	expect(told.length).toBeGreaterThan(1);
	const words = told.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.map(({ text }) => text))
	);
	expect(words).toContain('元');
	expect(words).not.toContain('万元');
});

test('amounts instead of shares, as a link asks, stand in the chosen unit', async () => {
	const page = await opened('/structure/?show=amount', '元');
	await expect.poll(() => chartWords(page, 'side-by-side'), wait).toContain('单位：元');
	const { title, sentence } = await first(page);
	expect(title).not.toContain('比重');
	expect(sentence).toMatch(/\d,\d{3}\.00元/);
});
