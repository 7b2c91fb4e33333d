import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ChangeLog } from '../../src/lib/records/changes';
import { violations } from '../support/axe';
import { browserOf, built, hydrated, serveSite, watchedPage } from '../support/site';

/* What changed between data versions, as the page of data tells it. */

const base = await serveSite();
const browser = await browserOf();

const log: ChangeLog = JSON.parse(await readFile(join(built, 'data/changes.json'), 'utf8'));
const newest = [...log.versions].reverse();
const changed = newest.flatMap(({ rows }) => rows);

const changes = (page: Page) => page.getByRole('region', { name: '变更记录' });

async function opened(path: string, options: Parameters<typeof watchedPage>[2] = {}) {
	const watched = await watchedPage(browser, base, options);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

test('every version is told, the newest first, and the file holds the same', async () => {
	const { page, context, complaints } = await opened('/data/');
	const versions = await changes(page).locator('.version').allTextContents();
	expect(versions).toEqual(newest.map(({ version }) => `数据版本 ${version.slice(0, 12)}`));
	const asked = changes(page).getByRole('link', { name: 'changes.json' }).click();
	const [file] = await Promise.all([page.waitForEvent('download'), asked]);
	expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual(log);
	expect(complaints).toEqual([]);
	await context.close();
});

test('a corrected row opens by keyboard to what each cell was and is', async () => {
	expect(changed.length).toBeGreaterThan(0);
	const { page, context } = await opened('/data/');
	const rows = changes(page).locator('details[data-example]');
	expect(await rows.count()).toBe(changed.length);
	for (const [index, { cells }] of changed.entries()) {
		const row = rows.nth(index);
		await row.locator('summary').focus();
		await page.keyboard.press('Enter');
		const words = row.locator('tbody tr');
		await words.first().waitFor();
		const seen = await words.evaluateAll((all) =>
			all.map((one) => [...one.querySelectorAll('td')].map((cell) => cell.textContent))
		);
		expect(seen).toEqual(cells.map(({ before, after }) => [before || '空', after || '空']));
	}
	await context.close();
});

describe.each([1440, 390])('%i px wide', (width) => {
	test.each(['light', 'dark'] as const)(
		'all of it open in the %s theme is clean for axe and no wider than the page',
		async (colorScheme) => {
			const viewport = { width, height: 844 };
			const { page, context } = await opened('/data/', { colorScheme, viewport, bypassCSP: true });
			for (const summary of await changes(page).locator('summary').all()) await summary.click();
			expect(await violations(page, 'section[aria-labelledby="changes"]')).toEqual([]);
			const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(over).toBeLessThanOrEqual(0);
			await context.close();
		}
	);
});
