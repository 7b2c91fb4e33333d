import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { browserOf, hydrated, pages, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
	const opened = async (path: string) => {
		const watched = await watchedPage(browser, base, { colorScheme, bypassCSP: true });
		await watched.page.goto(base + path);
		await hydrated(watched.page);
		return watched;
	};

	test.each(pages())('%s is clean for axe', async (path) => {
		const { page, context } = await opened(path);
		expect(await violations(page)).toEqual([]);
		await context.close();
	});

	test.each([
		['the palette', 'Control+k', '查找', '执行率'],
		['the palette where nothing is found', 'Control+k', '查找', '查无此名'],
		['the list of shortcuts', '?', '快捷键', '']
	])('%s is clean for axe', async (_, keys, name, words) => {
		const { page, context } = await opened('/compare/');
		await page.keyboard.press(keys);
		await page.getByRole('dialog', { name }).waitFor();
		if (words !== '') await page.keyboard.type(words);
		await page.waitForTimeout(500);
		expect(await violations(page)).toEqual([]);
		await context.close();
	});
});
