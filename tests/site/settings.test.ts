import { afterEach, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage, type Watched } from '../support/site';

const base = await serveSite({ under: '/intranet' });
const browser = await browserOf();

let watched: Watched | undefined;

async function opened(path: string) {
	watched = await watchedPage(browser, base, {
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light'
	});
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched.page;
}

afterEach(async () => {
	expect(watched?.complaints).toEqual([]);
	await watched?.context.close();
});

/** What the root of the page has in force. */
const inForce = () =>
	watched?.page.evaluate(() => {
		const { theme, density } = document.documentElement.dataset;
		return { theme, density };
	});
const rows = () =>
	watched?.page
		.locator('.frame tbody tr:not(.group)')
		.first()
		.evaluate((row) => Math.round(row.getBoundingClientRect().height));

test('theme and density are chosen by keyboard, put in force at once and kept', async () => {
	const page = await opened('/compare/?tables=rank');
	expect(await inForce()).toEqual({ theme: undefined, density: undefined });
	expect(await rows()).toBe(36);
	const button = page.getByRole('button', { name: '设置' });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: '设置' });
	await dialog.waitFor();
	await dialog.getByRole('radio', { name: '跟随系统' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await dialog.getByRole('radio', { name: '舒适' }).focus();
	await page.keyboard.press('ArrowRight');
	expect(await inForce()).toEqual({ theme: 'dark', density: 'dense' });
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'hidden' });
	expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
	expect(await rows()).toBe(28);
	expect(new URL(page.url()).search).toBe('?tables=rank');
});

test('density is of its page, also without loading it anew; the theme of all', async () => {
	const page = await opened('/compare/?tables=rank');
	await page.evaluate(() => {
		localStorage.setItem('theme', 'dark');
		localStorage.setItem('density:compare', 'dense');
	});
	await page.reload();
	await hydrated(page);
	expect(await inForce()).toEqual({ theme: 'dark', density: 'dense' });
	await page.getByRole('link', { name: '绩效得分' }).click();
	await page.waitForURL('**/scores/');
	await expect.poll(inForce).toEqual({ theme: 'dark', density: undefined });
	await page.goBack();
	await expect.poll(inForce).toEqual({ theme: 'dark', density: 'dense' });
});

test('what is kept is in force before the page has any script of its own', async () => {
	const page = await opened('/compare/');
	await page.evaluate(() => {
		localStorage.setItem('theme', 'dark');
		localStorage.setItem('density:compare', 'dense');
	});
	await page.route('**/_app/**/*.js', () => undefined);
	await page.goto(`${base}/compare/`, { waitUntil: 'commit' });
	await page.locator('h1').waitFor();
	expect(await inForce()).toEqual({ theme: 'dark', density: 'dense' });
	await page.goto(`${base}/`, { waitUntil: 'commit' });
	await page.locator('h1').waitFor();
	expect(await inForce()).toEqual({ theme: 'dark', density: undefined });
});

test('a command switches the theme from the palette and says so', async () => {
	const page = await opened('/');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('切换明暗');
	await page.getByRole('option', { name: '切换明暗' }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByText('已切换为深色').waitFor();
	expect(await inForce()).toEqual({ theme: 'dark', density: undefined });
});

test('neither reaches paper', async () => {
	const page = await opened('/compare/?tables=rank');
	const sizes = () =>
		page
			.locator('.frame tbody th')
			.first()
			.evaluate((cell) => {
				const { paddingTop, fontSize, color } = getComputedStyle(cell);
				return { paddingTop, fontSize, color };
			});
	await page.emulateMedia({ media: 'print' });
	const usual = await sizes();
	await page.evaluate(() => {
		localStorage.setItem('theme', 'dark');
		localStorage.setItem('density:compare', 'dense');
	});
	await page.reload();
	await hydrated(page);
	expect(await inForce()).toEqual({ theme: 'dark', density: 'dense' });
	expect(await sizes()).toEqual(usual);
});
