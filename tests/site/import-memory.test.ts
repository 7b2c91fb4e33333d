import type { CDPSession, Page } from 'playwright';
import { expect, test } from 'vitest';
import { pdf, type Words } from '../ingest/documents';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* What reading took is given back: after ten imports the page holds what it held after the first. */

const base = await serveSite();
const browser = await browserOf();

const lines = (n: number) => [
	'洛阳市工商业联合会2031年度部门决算',
	'三、支出决算情况说明',
	`本年支出合计${500 + n}.00万元，其中：基本支出300.00万元；项目支出${200 + n}.00万元。`
];
const words = (texts: readonly string[]) => texts.map((text, i): Words => [40, 60 + 24 * i, text]);
/** Forty pages, so that what stays behind shows. */
const rest = Array.from({ length: 39 }, (_, page) => ({
	words: words(Array.from({ length: 20 }, (_, i) => `工作${page}之${i}按计划完成，群众较为满意。`))
}));
const report = (n: number) => ({
	name: `决算${n}.pdf`,
	mimeType: 'application/pdf',
	buffer: Buffer.from(pdf([{ words: words(lines(n)) }, ...rest]))
});

async function importAndRemove(page: Page, n: number) {
	await page.setInputFiles('input[type=file]', [report(n)]);
	const told = page.locator('li', { hasText: `决算${n}.pdf` }).locator('p[role=status]');
	await expect.poll(() => told.innerText(), { timeout: 30_000 }).toMatch(/\d+个数字/);
	await page.getByRole('button', { name: `移除决算${n}.pdf` }).click();
	await expect.poll(() => told.count()).toBe(0);
}

/** Bytes of live objects of the page, after everything else was collected. */
async function heap(cdp: CDPSession): Promise<number> {
	for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
	return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

test('after ten imports the heap is where it was after the first, and no worker is left', async () => {
	const { page, context, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/import/`);
	await hydrated(page);
	const cdp = await context.newCDPSession(page);
	await importAndRemove(page, 1);
	await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
	const first = await heap(cdp);
	for (let n = 2; n <= 10; n++) await importAndRemove(page, n);
	await expect.poll(() => page.workers().length, { timeout: 20_000 }).toBe(0);
	const last = await heap(cdp);
	console.log(`heap after one import ${first}, after ten ${last}`);
	expect(last - first).toBeLessThan(1_000_000);
	expect(complaints).toEqual([]);
}, 180_000);
