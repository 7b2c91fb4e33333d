import { expect, test } from 'vitest';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();

test('a long table is cut as prerendered; asked for in full, only the rows in sight stand in the document', async () => {
	const { page, context, complaints } = await watchedPage(browser, base, {
		viewport: { width: 1440, height: 900 }
	});
	await page.goto(`${base}/units/320000-dw/`);
	await hydrated(page);
	const records = page.locator('.records figure');
	const rows = records.locator('tbody tr[data-unit], tbody tr[data-index]');
	const carried = await rows.count();
	const said = await records.getByText(/另有[\d,]+行/).innerText();
	const rest = Number(/另有([\d,]+)行/.exec(said)?.[1]?.replace(',', ''));
	expect(rest).toBeGreaterThan(100);

	await records.getByRole('button', { name: '列出全部' }).click();
	const table = records.locator('table[aria-rowcount]');
	await table.waitFor();
	// The head and the headings of blocks are counted as rows, too.
	const all = Number(await table.getAttribute('aria-rowcount'));
	expect(all).toBeGreaterThan(carried + rest);
	// Until the rows out of sight are reckoned with, it is as high as those that stand.
	const heightOf = async () => (await table.boundingBox())?.height ?? 0;
	await expect.poll(heightOf, { timeout: 30_000 }).toBeGreaterThan(20 * all);
	const height = await heightOf();
	expect(await rows.count()).toBeLessThan(carried);

	// At its end stands the last row, at about the height that all rows take.
	const last = records.locator(`tr[aria-rowindex="${all}"]`);
	await expect
		.poll(async () => {
			await records.locator('.frame').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
			return last.count();
		})
		.toBe(1);
	expect(await rows.count()).toBeLessThan(carried);
	const after = await heightOf();
	expect(after / height).toBeGreaterThan(0.8);
	expect(after / height).toBeLessThan(1.25);

	// Narrowed to a few, all of them stand there again.
	await records.getByRole('searchbox').fill('公务接待费');
	await expect.poll(() => rows.count()).toBeLessThan(40);
	expect(await table.count()).toBe(0);
	expect(complaints).toEqual([]);
	await context.close();
});
