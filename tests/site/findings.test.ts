import { expect, test } from 'vitest';
import { most } from '../../src/lib/views/findings/list';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

const base = await serveSite();
const browser = await browserOf();
const patience = { timeout: 30_000 };

test('findings below the first are there once those are seen, and each unfolds to both its sides', async () => {
	const { page, context, complaints } = await watchedPage(browser, base);
	await page.goto(`${base}/findings/`);
	await hydrated(page);
	const findings = page.locator('figure table').first().locator('tbody');
	const contradictions = await findings.count();
	expect(contradictions).toBeGreaterThan(20);
	await page.goto(`${base}/findings/?verdict=holds`);
	await expect.poll(() => findings.count(), patience).toBe(most);
	await expect.poll(() => findings.first().innerText(), patience).toContain('相符');

	// As soon as others stand, whether or not the browser has had time to make what they unfold to.
	await page.getByRole('radio', { name: '不一致' }).click();
	await expect.poll(() => findings.first().innerText(), patience).toContain('不一致（待核实）');
	await findings.first().locator('summary').press('Enter');
	await expect.poll(() => findings.first().locator('section:visible').count(), patience).toBe(2);
	await expect.poll(() => findings.count(), patience).toBe(contradictions);
	await expect.poll(() => findings.last().locator('section').count(), patience).toBe(2);
	expect(complaints).toEqual([]);
	await context.close();
});
