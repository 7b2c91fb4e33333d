import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { browserOf, hydrated, pages, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page as it stands. */
async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { resultTypes: ['violations'] });
		return violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.map(({ html }) => html.slice(0, 160))
					.slice(0, 3)
					.join(' | ')}`
		);
	});
}

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
