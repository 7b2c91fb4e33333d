import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* What a researcher takes away from the page of data, in a real browser under the real policy. */

const base = await serveSite();
const browser = await browserOf();
const contexts: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const context of contexts.splice(0)) await context.close();
});

async function open(path: string) {
	const watched = await watchedPage(browser, base);
	contexts.push(watched.context);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

async function saved(page: Page, button: RegExp): Promise<Download> {
	const asked = page.getByRole('button', { name: button }).click();
	const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), asked]);
	return file;
}

const partsOf = async (file: Download) =>
	unzipSync(new Uint8Array(await readFile(await file.path())));

test('XLSX first: five sheets, written off the page, named by scope, years and version', async () => {
	const { page, complaints } = await open('/data/?unit=652300-gsl&year=2024');
	await expect
		.poll(() => page.getByRole('button', { name: /^下载 XLSX/ }).textContent())
		.toMatch(/行）/);
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	const file = await saved(page, /^下载 XLSX/);
	expect(file.suggestedFilename()).toMatch(
		/^金额与数量_昌吉州工商联_2024年_筛选_[0-9a-f]{12}\.xlsx$/
	);
	const parts = await partsOf(file);
	const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
	const names = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
	expect(names).toEqual(['数据', '指标说明', '来源', '核对', '说明']);
	expect(workers.some((url) => /worker-/.test(url))).toBe(true);
	await expect.poll(() => page.locator('[role=status]', { hasText: '已下载' }).count()).toBe(1);
	expect(complaints).toEqual([]);
});

test('the package holds its six files and the address of the view', async () => {
	const { page, complaints } = await open('/data/?unit=652300-gsl&table=spending');
	await page.getByRole('button', { name: /分类支出，/ }).waitFor();
	const parts = await partsOf(await saved(page, /^数据包 ZIP/));
	expect(Object.keys(parts)).toHaveLength(6);
	expect(strFromU8(parts['metadata.json'] ?? new Uint8Array())).toContain(
		'/data/?unit=652300-gsl&table=spending'
	);
	expect(complaints).toEqual([]);
});
