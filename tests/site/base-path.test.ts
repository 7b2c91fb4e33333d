import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const root = resolve(import.meta.dirname, '../..');
// Inside the checkout: what a build renders with must find its dependencies.
const scratch = join(root, 'test-results', 'base-path');
afterAll(() => rm(scratch, { recursive: true, force: true }));

test('a build for one path works under that path: pages, links and engine', async () => {
	const folder = join(scratch, 'site');
	const env = { ...process.env, BASE_PATH: '/jiheng', BUILD_DIR: folder };
	await promisify(execFile)('npx', ['vite', 'build'], { cwd: root, env });
	const base = await serveSite({ folder, under: '/jiheng' });
	const { page, complaints } = await watchedPage(await browserOf(), base);
	await page.goto(`${base}/compare/?budget=initial`);
	await page.getByText('94.93%').first().waitFor({ timeout: 30_000 });
	await page.locator('header').getByRole('link', { name: '支出结构', exact: true }).click();
	await page.waitForURL(`${base}/structure/`);
	await hydrated(page);
	expect(complaints).toEqual([]);
}, 360_000);
