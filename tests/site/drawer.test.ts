import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe';
import { browserOf, hydrated, serveSite, watchedPage } from '../support/site';

/* Every figure answers for itself, by pointer, by keyboard and by link. */

const base = await serveSite();
const browser = await browserOf();

const drawer = (page: Page) => page.locator('dialog[open]');
const value = (page: Page) => drawer(page).locator('.value');
const answered = (page: Page) => value(page).waitFor({ timeout: 30_000 });

async function opened(path: string, options: Parameters<typeof watchedPage>[2] = {}) {
	const watched = await watchedPage(browser, base, options);
	await watched.page.goto(base + path);
	await hydrated(watched.page);
	return watched;
}

const rate = 'figure=execution_rate,unit:652300-gsl,year:2024';

describe('a figure', () => {
	test('is opened by a click, beside the page as it is filtered, and closed by Escape', async () => {
		const { page, context, complaints } = await opened('/compare/?type=gsl&budget=initial');
		const link = page.locator('main .measure a').filter({ hasText: /%/ }).first();
		// What the page was built with stays unseen until the filters are answered.
		await link.waitFor();
		const text = await link.innerText();
		await link.click();
		await answered(page);
		expect(await value(page).innerText()).toBe(text);
		expect(page.url()).toContain('budget=initial');
		expect(page.url()).toContain('&figure=execution_rate,unit:');
		await page.keyboard.press('Escape');
		await drawer(page).waitFor({ state: 'hidden' });
		expect(page.url()).not.toContain('figure=');
		expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
		expect(complaints).toEqual([]);
		await context.close();
	});

	test('is opened by the Enter key alone', async () => {
		const { page, context } = await opened('/compare/?tables=rank');
		const link = page.locator('figure tbody a').first();
		await link.focus();
		await page.keyboard.press('Enter');
		await answered(page);
		expect(await value(page).innerText()).toContain(await link.innerText());
		// The reader stands in the drawer, at its title.
		const within = () =>
			page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null);
		expect(await within()).toBe(true);
		await context.close();
	});

	test('in a table is one stop for the Tab key; arrows lead from one to the next', async () => {
		const { page, context } = await opened('/compare/?tables=rank');
		const frame = page.locator('figure[aria-labelledby="rank-title"] table');
		expect(await frame.locator('tbody a:not([tabindex="-1"])').count()).toBe(1);
		const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
		const texts = await frame.locator('tbody a').allInnerTexts();
		await frame.locator('tbody a').first().focus();
		await page.keyboard.press('ArrowRight');
		expect(await focused()).toBe(texts[1]);
		await page.keyboard.press('ArrowDown');
		const column = await frame.locator('tbody tr td:nth-child(4) a').allInnerTexts();
		expect(await focused()).toBe(column[1]);
		expect(await frame.locator('tbody a:not([tabindex="-1"])').innerText()).toBe(column[1]);
		await context.close();
	});

	test('leads on to its operands, and back', async () => {
		const { page, context } = await opened(`/compare/?${rate}`);
		await answered(page);
		expect(await value(page).innerText()).toBe('86.64%');
		await drawer(page).locator('.formula a').first().click();
		await page.waitForURL(/figure=record,row:652300/);
		await page.locator('dialog[open] .value', { hasText: '295.38' }).waitFor();
		await page.goBack();
		await page.locator('dialog[open] .value', { hasText: '86.64%' }).waitFor();
		await page.goBack();
		await drawer(page).waitFor({ state: 'hidden' });
		await context.close();
	}, 90_000);

	test('that is sent to a colleague opens on any page, over the figures of its link', async () => {
		const { page, context } = await opened(`/?${rate}`);
		await answered(page);
		expect(await drawer(page).locator('h2').innerText()).toBe('昌吉州工商联 · 2024年 · 预算执行率');
		// The address opens the drawer and filters nothing: the page stands as it was prerendered.
		expect(await page.locator('html.asking').count()).toBe(0);
		expect(await page.locator('main h1').innerText()).toContain('2023年度');
		await context.close();
	});

	test('that the address misnames is named', async () => {
		const { page, context } = await opened(
			'/compare/?figure=execution_rate,unit:999999-gsl,year:2024'
		);
		await page
			.getByText('网址中的数字“execution_rate,unit:999999-gsl,year:2024”不在本库')
			.waitFor();
		await context.close();
	});

	test('drawn in a chart is opened by its mark', async () => {
		const { page, context } = await opened('/compare/');
		const plot = page.locator('main .plot').first();
		await plot.hover();
		const label = plot.locator('.live svg text', { hasText: '86.64%' }).first();
		await label.waitFor();
		const box = await label.boundingBox();
		// The mark stands just left of its label.
		await page.mouse.click((box?.x ?? 0) - 9, (box?.y ?? 0) + (box?.height ?? 0) / 2);
		await answered(page);
		expect(await value(page).innerText()).toBe('86.64%');
		await context.close();
	});

	test('on a phone fills the sheet, and a tap beside it closes it', async () => {
		const { page, context } = await opened(`/compare/?${rate}`, {
			viewport: { width: 390, height: 844 },
			hasTouch: true
		});
		await answered(page);
		const box = await drawer(page).boundingBox();
		expect(box).toMatchObject({ x: 0, width: 390 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await page.touchscreen.tap(195, 20);
		await drawer(page).waitFor({ state: 'hidden' });
		await context.close();
	});
});

test('what cannot be looked up is said in words, and can be tried again', async () => {
	let down = true;
	const failing = await serveSite({
		intercept: (request, response) => {
			if (!down || !request.url?.endsWith('.wasm')) return false;
			response.writeHead(404).end();
			return true;
		}
	});
	const { page, context } = await watchedPage(browser, failing);
	await page.goto(`${failing}/compare/?${rate}`);
	await hydrated(page);
	const retry = drawer(page).getByRole('button', { name: '重试' });
	await retry.waitFor({ timeout: 60_000 });
	down = false;
	await retry.click();
	await answered(page);
	await context.close();
}, 120_000);

test('a citation is copied without a secure context, with unit, place, version and link', async () => {
	const { page, context } = await opened(`/compare/?${rate}`);
	await answered(page);
	await page.evaluate(() => {
		document.addEventListener('copy', () => {
			const area = document.activeElement as HTMLTextAreaElement;
			document.documentElement.dataset.copied = area.value;
		});
	});
	await drawer(page).getByRole('button', { name: '复制出处' }).click();
	const copied = (await page.locator('html').getAttribute('data-copied')) ?? '';
	for (const word of [
		'昌吉州工商联',
		'2024年',
		'86.64%',
		'按全年预算',
		'《',
		'行',
		'数据版本',
		base
	])
		expect(copied).toContain(word);
	expect(copied).toContain(`?${rate}`);
	await context.close();
});

test.each(['light', 'dark'] as const)('the drawer is clean for axe, %s', async (colorScheme) => {
	const { page, context } = await opened(
		'/compare/?figure=record,row:510904-gsl-2023-final%23observation-59',
		{ colorScheme, bypassCSP: true }
	);
	await answered(page);
	expect(await violations(page, 'dialog[open]')).toEqual([]);
	await context.close();
});
